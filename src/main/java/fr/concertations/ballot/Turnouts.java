package fr.concertations.ballot;

import static fr.concertations.db.ballot.Tables.ATTENDANCE_NOW;
import static fr.concertations.db.ballot.Tables.TURNOUT_NOW;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.countDistinct;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jooq.CommonTableExpression;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who took a position in many concertations, in one statement each; the caller says which may be read. */
@Service
@Transactional(readOnly = true)
public class Turnouts {
    private static final Field<Integer> ONE_PERSON =
            TURNOUT_NOW.AGREE.plus(TURNOUT_NOW.MIXED).plus(TURNOUT_NOW.DISAGREE).plus(TURNOUT_NOW.PASS);
    private static final Field<Integer> EVERYBODY = ATTENDANCE_NOW
            .AGREE
            .plus(ATTENDANCE_NOW.MIXED)
            .plus(ATTENDANCE_NOW.DISAGREE)
            .plus(ATTENDANCE_NOW.PASS);

    private final DSLContext dsl;
    private final TurnoutQueries queries;

    Turnouts(DSLContext dsl, TurnoutQueries queries) {
        this.dsl = dsl;
        this.queries = queries;
    }

    /** Positions of members, one line for each concertation, collège and channel. */
    public record Line(ConcertationId concertation, Optional<College> college, Channel channel, long positions) {}

    /** Distinct members who took a position in each; concertations without any are absent. */
    public Map<ConcertationId, Long> voters(Collection<ConcertationId> concertations) {
        return queries.voters(concertations);
    }

    public List<Line> lines(Collection<ConcertationId> concertations) {
        var positions = sum(EVERYBODY);
        return dsl.select(
                        ATTENDANCE_NOW.CONCERTATION_ID.convertFrom(ConcertationId::new),
                        ATTENDANCE_NOW.COLLEGE.convertFrom(PositionCount::college),
                        ATTENDANCE_NOW.CHANNEL.convertFrom(Channel::valueOf),
                        positions.convertFrom(BigDecimal::longValue))
                .from(ATTENDANCE_NOW)
                .where(ATTENDANCE_NOW.CONCERTATION_ID.in(values(concertations)))
                .and(ATTENDANCE_NOW.ASSURANCE.ne(inline(Assurance.GUEST.name())))
                .groupBy(ATTENDANCE_NOW.CONCERTATION_ID, ATTENDANCE_NOW.COLLEGE, ATTENDANCE_NOW.CHANNEL)
                .having(positions.gt(BigDecimal.ZERO))
                .fetch(mapping(Line::new));
    }

    /** Distinct members over all of these together: everybody once, then once in each collège and channel they used. */
    public Turnout together(Collection<ConcertationId> concertations) {
        var byCollege = new HashMap<Optional<College>, Long>();
        var byChannel = new EnumMap<Channel, Long>(Channel.class);
        var all = new AtomicLong();
        var present = present(concertations);
        var voter = present.field(TURNOUT_NOW.VOTER_ID);
        var college = present.field(TURNOUT_NOW.COLLEGE);
        var channel = present.field(TURNOUT_NOW.CHANNEL);
        var nothing = inline((String) null);
        dsl.with(present)
                .select(college, nothing, countDistinct(voter))
                .from(present)
                .groupBy(college)
                .unionAll(select(nothing, channel, countDistinct(voter))
                        .from(present)
                        .groupBy(channel))
                .unionAll(select(nothing, nothing, countDistinct(voter)).from(present))
                .forEach(r -> {
                    if (r.value1() != null) byCollege.put(PositionCount.college(r.value1()), (long) r.value3());
                    else if (r.value2() != null) byChannel.put(Channel.valueOf(r.value2()), (long) r.value3());
                    else all.set(r.value3());
                });
        return new Turnout(all.get(), Map.copyOf(byCollege), Map.copyOf(byChannel));
    }

    /** People of imports that tell no collège are under the empty key. */
    public record Turnout(long people, Map<Optional<College>, Long> byCollege, Map<Channel, Long> byChannel) {}

    /** Members who have a position left there, once in each concertation, collège and channel. */
    private static CommonTableExpression<? extends Record> present(Collection<ConcertationId> concertations) {
        return name("present")
                .as(select(TURNOUT_NOW.VOTER_ID, TURNOUT_NOW.COLLEGE, TURNOUT_NOW.CHANNEL)
                        .from(TURNOUT_NOW)
                        .where(TURNOUT_NOW.CONCERTATION_ID.in(values(concertations)))
                        .and(TURNOUT_NOW.ASSURANCE.ne(inline(Assurance.GUEST.name())))
                        .groupBy(
                                TURNOUT_NOW.CONCERTATION_ID,
                                TURNOUT_NOW.VOTER_ID,
                                TURNOUT_NOW.COLLEGE,
                                TURNOUT_NOW.CHANNEL)
                        .having(sum(ONE_PERSON).gt(BigDecimal.ZERO)));
    }

    private static List<UUID> values(Collection<ConcertationId> concertations) {
        return concertations.stream().map(ConcertationId::value).toList();
    }
}
