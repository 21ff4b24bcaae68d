package fr.concertations.ballot;

import static fr.concertations.db.ballot.Tables.ATTENDANCE_NOW;
import static fr.concertations.db.ballot.Tables.TURNOUT_NOW;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.groupingSets;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who took a position in many concertations together, guests aside; the caller says which may be read. */
@Service
@Transactional(readOnly = true)
public class Turnouts {
    private static final Field<BigDecimal> EVERYBODY = sum(ATTENDANCE_NOW
            .AGREE
            .plus(ATTENDANCE_NOW.MIXED)
            .plus(ATTENDANCE_NOW.DISAGREE)
            .plus(ATTENDANCE_NOW.PASS));

    private final DSLContext dsl;

    Turnouts(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Positions of members, one line for each concertation, collège and channel. */
    public record Line(ConcertationId concertation, Optional<College> college, Channel channel, long positions) {}

    public List<Line> lines(Collection<ConcertationId> concertations) {
        return dsl.select(
                        ATTENDANCE_NOW.CONCERTATION_ID.convertFrom(ConcertationId::new),
                        ATTENDANCE_NOW.COLLEGE.convertFrom(PositionCount::college),
                        ATTENDANCE_NOW.CHANNEL.convertFrom(Channel::valueOf),
                        EVERYBODY.convertFrom(BigDecimal::longValue))
                .from(ATTENDANCE_NOW)
                .where(ATTENDANCE_NOW.ASSURANCE.ne(inline(Assurance.GUEST.name())))
                .and(ATTENDANCE_NOW.CONCERTATION_ID.in(
                        concertations.stream().map(ConcertationId::value).toList()))
                .groupBy(ATTENDANCE_NOW.CONCERTATION_ID, ATTENDANCE_NOW.COLLEGE, ATTENDANCE_NOW.CHANNEL)
                .having(EVERYBODY.gt(BigDecimal.ZERO))
                .fetch(mapping(Line::new));
    }

    /** Distinct members over all of these: everybody once, then once in each collège and channel they used. */
    public Turnout together(Collection<ConcertationId> concertations) {
        var present = name("present")
                .as(select(TURNOUT_NOW.VOTER_ID, TURNOUT_NOW.COLLEGE, TURNOUT_NOW.CHANNEL)
                        .from(TURNOUT_NOW)
                        .where(Presence.ofMembersIn(concertations))
                        .groupBy(TURNOUT_NOW.VOTER_ID, TURNOUT_NOW.COLLEGE, TURNOUT_NOW.CHANNEL)
                        .having(Presence.POSITIONS.gt(BigDecimal.ZERO)));
        var voter = field(name("present", "voter_id"), TURNOUT_NOW.VOTER_ID.getDataType());
        var college = field(name("present", "college"), String.class);
        var channel = field(name("present", "channel"), String.class);
        var byCollege = new HashMap<Optional<College>, Long>();
        var byChannel = new HashMap<Channel, Long>();
        var all = new long[1];
        dsl.with(present)
                .select(college, channel, countDistinct(voter))
                .from(present)
                .groupBy(groupingSets(new Field<?>[] {college}, new Field<?>[] {channel}, new Field<?>[] {}))
                .forEach(r -> {
                    if (r.value1() != null) byCollege.put(PositionCount.college(r.value1()), (long) r.value3());
                    else if (r.value2() != null) byChannel.put(Channel.valueOf(r.value2()), (long) r.value3());
                    else all[0] = r.value3();
                });
        return new Turnout(all[0], Map.copyOf(byCollege), Map.copyOf(byChannel));
    }

    /** People of imports that tell no collège are under the empty key. */
    public record Turnout(long people, Map<Optional<College>, Long> byCollege, Map<Channel, Long> byChannel) {}
}
