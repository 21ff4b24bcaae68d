package fr.concertations.ballot;

import static fr.concertations.db.ballot.Tables.TURNOUT_NOW;
import static fr.concertations.db.identity.Tables.ACCOUNT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.groupingSets;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import fr.concertations.debate.ConcertationId;
import fr.concertations.identity.College;
import fr.concertations.kernel.TerritoryCode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the members who took a position in a concertation say they live or work. */
@Service
@Transactional(readOnly = true)
public class Homes {
    private final DSLContext dsl;

    Homes(DSLContext dsl) {
        this.dsl = dsl;
    }

    /**
     * People of one place, each once, and each in the collèges they spoke in.
     *
     * @param territory empty for those who told none
     * @param byCollege those of imports that tell none are under the empty key
     */
    public record Home(Optional<TerritoryCode> territory, long people, Map<Optional<College>, Long> byCollege) {}

    /** Guests left out. The caller could read the concertation. */
    public List<Home> of(ConcertationId concertation) {
        var present = select(TURNOUT_NOW.VOTER_ID, TURNOUT_NOW.COLLEGE)
                .from(TURNOUT_NOW)
                .where(Presence.ofMembersIn(List.of(concertation)))
                .groupBy(TURNOUT_NOW.VOTER_ID, TURNOUT_NOW.COLLEGE)
                .having(Presence.POSITIONS.gt(BigDecimal.ZERO))
                .asTable("present");
        var college = present.field(TURNOUT_NOW.COLLEGE);
        var voter = present.field(TURNOUT_NOW.VOTER_ID);
        var place = coalesce(ACCOUNT.TERRITORY_CODE, inline(""));
        var people = new HashMap<String, Long>();
        var byCollege = new HashMap<String, Map<Optional<College>, Long>>();
        dsl.select(place, college, countDistinct(voter))
                .from(present)
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(voter))
                .groupBy(groupingSets(new Field<?>[] {place}, new Field<?>[] {place, college}))
                .forEach(r -> {
                    if (r.value2() == null) people.put(r.value1(), (long) r.value3());
                    else
                        byCollege
                                .computeIfAbsent(r.value1(), key -> new HashMap<>())
                                .put(PositionCount.college(r.value2()), (long) r.value3());
                });
        return people.entrySet().stream()
                .map(told -> new Home(
                        Optional.of(told.getKey())
                                .filter(code -> !code.isEmpty())
                                .map(TerritoryCode::new),
                        told.getValue(),
                        byCollege.getOrDefault(told.getKey(), Map.of())))
                .toList();
    }
}
