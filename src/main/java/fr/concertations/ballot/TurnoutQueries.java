package fr.concertations.ballot;

import static fr.concertations.db.ballot.Tables.ATTENDANCE_NOW;
import static fr.concertations.db.ballot.Tables.COUNTED_ELSEWHERE;
import static fr.concertations.db.ballot.Tables.PEOPLE_NOW;
import static fr.concertations.db.ballot.Tables.TURNOUT_NOW;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;

import fr.concertations.debate.ConcertationId;
import fr.concertations.identity.Assurance;
import fr.concertations.identity.Channel;
import fr.concertations.identity.College;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Who took positions in concertations and how many, without reading the positions. */
@Repository
class TurnoutQueries {
    private static final String EVERY_COLLEGE = "*";
    private static final Field<Integer> ALL_OF_GROUP = ATTENDANCE_NOW
            .AGREE
            .plus(ATTENDANCE_NOW.MIXED)
            .plus(ATTENDANCE_NOW.DISAGREE)
            .plus(ATTENDANCE_NOW.PASS);

    private final DSLContext dsl;

    TurnoutQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    BallotCounts counts(ConcertationId concertation) {
        var counted = new PositionCount();
        var byChannel = new EnumMap<Channel, Long>(Channel.class);
        var byAssurance = new EnumMap<Assurance, Long>(Assurance.class);
        dsl.select(
                        ATTENDANCE_NOW.COLLEGE,
                        ATTENDANCE_NOW.CHANNEL,
                        ATTENDANCE_NOW.ASSURANCE,
                        sum(ATTENDANCE_NOW.AGREE),
                        sum(ATTENDANCE_NOW.MIXED),
                        sum(ATTENDANCE_NOW.DISAGREE),
                        sum(ATTENDANCE_NOW.PASS))
                .from(ATTENDANCE_NOW)
                .where(ATTENDANCE_NOW.CONCERTATION_ID.eq(concertation.value()))
                .groupBy(ATTENDANCE_NOW.COLLEGE, ATTENDANCE_NOW.CHANNEL, ATTENDANCE_NOW.ASSURANCE)
                .having(sum(ALL_OF_GROUP).gt(BigDecimal.ZERO))
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

    /** Members only, each once however many concertations they voted in, those whose account was erased too. */
    long people(Collection<ConcertationId> concertations) {
        var present = select(TURNOUT_NOW.VOTER_ID)
                .from(TURNOUT_NOW)
                .where(Presence.ofMembersIn(concertations))
                .groupBy(TURNOUT_NOW.CONCERTATION_ID, TURNOUT_NOW.VOTER_ID)
                .having(Presence.POSITIONS.gt(BigDecimal.ZERO))
                .asTable("present");
        return dsl.select(countDistinct(present.field(TURNOUT_NOW.VOTER_ID)))
                .from(present)
                .where(notExists(selectOne()
                        .from(COUNTED_ELSEWHERE)
                        .where(COUNTED_ELSEWHERE.VOTER_ID.eq(present.field(TURNOUT_NOW.VOTER_ID)))))
                .fetchSingle()
                .value1();
    }

    /** Members only. */
    Map<ConcertationId, Long> voters(Collection<ConcertationId> concertations) {
        var people = sum(PEOPLE_NOW.PEOPLE);
        return dsl.select(PEOPLE_NOW.CONCERTATION_ID, people)
                .from(PEOPLE_NOW)
                .where(PEOPLE_NOW.CONCERTATION_ID.in(values(concertations)))
                .and(PEOPLE_NOW.COLLEGE.eq(inline(EVERY_COLLEGE)))
                .andNot(PEOPLE_NOW.GUEST)
                .groupBy(PEOPLE_NOW.CONCERTATION_ID)
                .having(people.gt(BigDecimal.ZERO))
                .fetchMap(r -> new ConcertationId(r.value1()), r -> r.value2().longValue());
    }

    private People people(ConcertationId concertation) {
        var number = sum(PEOPLE_NOW.PEOPLE);
        var people = new People();
        dsl.select(PEOPLE_NOW.GUEST, PEOPLE_NOW.COLLEGE, number)
                .from(PEOPLE_NOW)
                .where(PEOPLE_NOW.CONCERTATION_ID.eq(concertation.value()))
                .groupBy(PEOPLE_NOW.GUEST, PEOPLE_NOW.COLLEGE)
                .having(number.gt(BigDecimal.ZERO))
                .forEach(r -> people.add(r.value1(), r.value2(), r.value3().longValue()));
        return people;
    }

    private static List<UUID> values(Collection<ConcertationId> concertations) {
        return concertations.stream().map(ConcertationId::value).toList();
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
