package fr.concertations.ballot;

import static fr.concertations.db.ballot.Tables.POSITION;
import static fr.concertations.db.contribution.Tables.ITEM;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.groupingSets;
import static org.jooq.impl.DSL.inline;

import fr.concertations.debate.ConcertationId;
import fr.concertations.identity.Assurance;
import fr.concertations.identity.Channel;
import fr.concertations.identity.College;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who took a position in many concertations, in one statement each; the caller says which may be read. */
@Service
@Transactional(readOnly = true)
public class Turnouts {
    private final DSLContext dsl;

    Turnouts(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Positions of members, one line for each concertation, collège and channel. */
    public record Line(ConcertationId concertation, Optional<College> college, Channel channel, long positions) {}

    /** Distinct members who took a position in each; concertations without any are absent. */
    public Map<ConcertationId, Long> voters(Collection<ConcertationId> concertations) {
        return dsl.select(ITEM.CONCERTATION_ID, countDistinct(POSITION.VOTER_ID))
                .from(POSITION)
                .join(ITEM)
                .on(ITEM.ID.eq(POSITION.CONTRIBUTION_ID))
                .where(membersIn(concertations))
                .groupBy(ITEM.CONCERTATION_ID)
                .fetchMap(r -> new ConcertationId(r.value1()), r -> (long) r.value2());
    }

    public List<Line> lines(Collection<ConcertationId> concertations) {
        return dsl.select(
                        ITEM.CONCERTATION_ID.convertFrom(ConcertationId::new),
                        POSITION.COLLEGE.convertFrom(PositionCount::college),
                        POSITION.CHANNEL.convertFrom(Channel::valueOf),
                        count().convertFrom(Integer::longValue))
                .from(POSITION)
                .join(ITEM)
                .on(ITEM.ID.eq(POSITION.CONTRIBUTION_ID))
                .where(membersIn(concertations))
                .groupBy(ITEM.CONCERTATION_ID, POSITION.COLLEGE, POSITION.CHANNEL)
                .fetch(mapping(Line::new));
    }

    /** Distinct members over all of these together: everybody once, then once in each collège and channel they used. */
    public Turnout together(Collection<ConcertationId> concertations) {
        var byCollege = new HashMap<Optional<College>, Long>();
        var byChannel = new HashMap<Channel, Long>();
        var all = new long[1];
        Field<Integer> people = countDistinct(POSITION.VOTER_ID);
        dsl.select(POSITION.COLLEGE, POSITION.CHANNEL, people)
                .from(POSITION)
                .join(ITEM)
                .on(ITEM.ID.eq(POSITION.CONTRIBUTION_ID))
                .where(membersIn(concertations))
                .groupBy(groupingSets(
                        new Field<?>[] {POSITION.COLLEGE}, new Field<?>[] {POSITION.CHANNEL}, new Field<?>[] {}))
                .forEach(r -> {
                    if (r.value1() != null) byCollege.put(PositionCount.college(r.value1()), (long) r.value3());
                    else if (r.value2() != null) byChannel.put(Channel.valueOf(r.value2()), (long) r.value3());
                    else all[0] = r.value3();
                });
        return new Turnout(all[0], Map.copyOf(byCollege), Map.copyOf(byChannel));
    }

    /** People of imports that tell no collège are under the empty key. */
    public record Turnout(long people, Map<Optional<College>, Long> byCollege, Map<Channel, Long> byChannel) {}

    private static Condition membersIn(Collection<ConcertationId> concertations) {
        return ITEM.STATE
                .eq("PUBLISHED")
                .and(POSITION.ASSURANCE.ne(inline(Assurance.GUEST.name())))
                .and(ITEM.CONCERTATION_ID.in(
                        concertations.stream().map(ConcertationId::value).toList()));
    }
}
