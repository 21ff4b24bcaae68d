package fr.concertations.ballot;

import static fr.concertations.db.ballot.Tables.TURNOUT_NOW;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import fr.concertations.debate.ConcertationId;
import fr.concertations.identity.Assurance;
import fr.concertations.identity.Channel;
import fr.concertations.identity.College;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** Who took positions in concertations and how many, from one row a person, however many positions each has. */
@Repository
class TurnoutQueries {
    private static final String EVERY_COLLEGE = "*";
    private static final Field<Boolean> BY_GUEST = field(TURNOUT_NOW.ASSURANCE.eq(inline(Assurance.GUEST.name())));
    private static final Field<Boolean> GUEST = BY_GUEST.as("guest");
    private static final Condition MEMBER = TURNOUT_NOW.ASSURANCE.ne(inline(Assurance.GUEST.name()));
    private static final Field<Integer> ALL =
            TURNOUT_NOW.AGREE.plus(TURNOUT_NOW.MIXED).plus(TURNOUT_NOW.DISAGREE).plus(TURNOUT_NOW.PASS);

    private final DSLContext dsl;

    TurnoutQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    BallotCounts counts(ConcertationId concertation) {
        var counted = new PositionCount();
        var byChannel = new EnumMap<Channel, Long>(Channel.class);
        var byAssurance = new EnumMap<Assurance, Long>(Assurance.class);
        dsl.select(
                        TURNOUT_NOW.COLLEGE,
                        TURNOUT_NOW.CHANNEL,
                        TURNOUT_NOW.ASSURANCE,
                        sum(TURNOUT_NOW.AGREE),
                        sum(TURNOUT_NOW.MIXED),
                        sum(TURNOUT_NOW.DISAGREE),
                        sum(TURNOUT_NOW.PASS))
                .from(TURNOUT_NOW)
                .where(TURNOUT_NOW.CONCERTATION_ID.eq(concertation.value()))
                .groupBy(TURNOUT_NOW.COLLEGE, TURNOUT_NOW.CHANNEL, TURNOUT_NOW.ASSURANCE)
                .having(sum(ALL).gt(BigDecimal.ZERO))
                .forEach(r -> {
                    var assurance = Assurance.valueOf(r.value3());
                    var guest = assurance == Assurance.GUEST;
                    var agree = r.value4().longValue();
                    var mixed = r.value5().longValue();
                    var disagree = r.value6().longValue();
                    var pass = r.value7().longValue();
                    counted.add(r.value1(), guest, agree, mixed, disagree, pass);
                    var all = agree + mixed + disagree + pass;
                    byAssurance.merge(assurance, all, Long::sum);
                    if (!guest) byChannel.merge(Channel.valueOf(r.value2()), all, Long::sum);
                });
        var people = people(concertation);
        var tally = counted.tally();
        return new BallotCounts(
                tally.total(),
                people.members,
                tally.byCollege(),
                people.byCollege,
                byChannel,
                byAssurance,
                tally.byGuests(),
                people.guests);
    }

    /** Members only, each once. */
    long people(Collection<ConcertationId> concertations) {
        var present = present(in(concertations).and(MEMBER));
        return dsl.with(present)
                .select(countDistinct(present.field(TURNOUT_NOW.VOTER_ID)))
                .from(present)
                .fetchSingle()
                .value1();
    }

    /** Members only. */
    Map<ConcertationId, Long> voters(Collection<ConcertationId> concertations) {
        var present = present(in(concertations).and(MEMBER));
        var concertation = present.field(TURNOUT_NOW.CONCERTATION_ID);
        return dsl.with(present)
                .select(concertation, countDistinct(present.field(TURNOUT_NOW.VOTER_ID)))
                .from(present)
                .groupBy(concertation)
                .fetchMap(r -> new ConcertationId(r.value1()), r -> (long) r.value2());
    }

    private People people(ConcertationId concertation) {
        var present = present(TURNOUT_NOW.CONCERTATION_ID.eq(concertation.value()));
        var guest = present.field(GUEST);
        var college = present.field(TURNOUT_NOW.COLLEGE);
        var people = new People();
        dsl.with(present)
                .select(guest, college, count())
                .from(present)
                .groupBy(guest, college)
                .unionAll(select(guest, inline(EVERY_COLLEGE), countDistinct(present.field(TURNOUT_NOW.VOTER_ID)))
                        .from(present)
                        .groupBy(guest))
                .forEach(r -> people.add(r.value1(), r.value2(), r.value3()));
        return people;
    }

    /** People by the collège they spoke in, once in each, who have a position left. */
    private static CommonTableExpression<? extends Record> present(Condition where) {
        return name("present")
                .as(select(TURNOUT_NOW.CONCERTATION_ID, TURNOUT_NOW.VOTER_ID, TURNOUT_NOW.COLLEGE, GUEST)
                        .from(TURNOUT_NOW)
                        .where(where)
                        .groupBy(TURNOUT_NOW.CONCERTATION_ID, TURNOUT_NOW.VOTER_ID, TURNOUT_NOW.COLLEGE, BY_GUEST)
                        .having(sum(ALL).gt(BigDecimal.ZERO)));
    }

    private static Condition in(Collection<ConcertationId> concertations) {
        return TURNOUT_NOW.CONCERTATION_ID.in(
                concertations.stream().map(ConcertationId::value).toList());
    }

    /** Distinct people. */
    private static final class People {
        private final Map<Optional<College>, Long> byCollege = new HashMap<>();
        private long members;
        private long guests;

        void add(boolean guest, String college, long number) {
            var every = college.equals(EVERY_COLLEGE);
            if (every && guest) guests = number;
            else if (every) members = number;
            else if (!guest) byCollege.put(PositionCount.college(college), number);
        }
    }
}
