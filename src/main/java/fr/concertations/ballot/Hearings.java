package fr.concertations.ballot;

import static fr.concertations.db.ballot.Tables.STANDING_NOW;
import static fr.concertations.db.contribution.Tables.ITEM;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import fr.concertations.contribution.ContributionId;
import fr.concertations.debate.ConcertationId;
import fr.concertations.debate.ThemeId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.Table;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which contributions of a concertation the caller could read have few positions. From kept counts, see ADR-012. */
@Service
@Transactional(readOnly = true)
public class Hearings {
    private static final Field<Integer> MEMBERS = field(name("stood", "members"), Integer.class);
    private static final Field<Integer> GUESTS = field(name("stood", "guests"), Integer.class);
    private static final Field<Integer> POSITIONS = coalesce(MEMBERS, inline(0));
    private static final Field<Integer> GUEST_POSITIONS = coalesce(GUESTS, inline(0));
    private static final Condition SILENT = POSITIONS.plus(GUEST_POSITIONS).eq(0);

    private final DSLContext dsl;

    Hearings(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Themes without contributions are absent. @param newcomers what came after is too new to be forgotten */
    public List<Hearing> byTheme(ConcertationId concertation, Instant newcomers) {
        var stood = stood(concertation);
        return dsl.select(
                        ITEM.THEME_ID.convertFrom(id -> Optional.ofNullable(id).map(ThemeId::new)),
                        count().convertFrom(Integer::longValue),
                        sum(POSITIONS).convertFrom(BigDecimal::longValue),
                        sum(GUEST_POSITIONS).convertFrom(BigDecimal::longValue),
                        count().filterWhere(POSITIONS.ge(Hearing.ENOUGH)).convertFrom(Integer::longValue),
                        count().filterWhere(SILENT).convertFrom(Integer::longValue),
                        count().filterWhere(SILENT.and(ITEM.SUBMITTED_AT.lt(newcomers.atOffset(ZoneOffset.UTC))))
                                .convertFrom(Integer::longValue))
                .from(ITEM)
                .leftJoin(stood)
                .on(stood.field(STANDING_NOW.CONTRIBUTION_ID).eq(ITEM.ID))
                .where(published(concertation))
                .groupBy(ITEM.THEME_ID)
                .fetch(mapping(Hearing::new));
    }

    /** Those with the fewest positions, the ones that wait longest first. */
    public List<Hearing.Heard> fewest(ConcertationId concertation, int most) {
        var stood = stood(concertation);
        return dsl.select(
                        ITEM.ID.convertFrom(ContributionId::new),
                        ITEM.TITLE,
                        POSITIONS.convertFrom(Integer::longValue),
                        GUEST_POSITIONS.convertFrom(Integer::longValue))
                .from(ITEM)
                .leftJoin(stood)
                .on(stood.field(STANDING_NOW.CONTRIBUTION_ID).eq(ITEM.ID))
                .where(published(concertation))
                .and(POSITIONS.lt(Hearing.ENOUGH))
                .orderBy(POSITIONS, GUEST_POSITIONS, ITEM.SUBMITTED_AT, ITEM.ID)
                .limit(most)
                .fetch(mapping(Hearing.Heard::new));
    }

    private static Condition published(ConcertationId concertation) {
        return ITEM.CONCERTATION_ID.eq(concertation.value()).and(ITEM.STATE.eq(inline("PUBLISHED")));
    }

    private static Table<Record3<UUID, Integer, Integer>> stood(ConcertationId concertation) {
        return select(
                        STANDING_NOW.CONTRIBUTION_ID,
                        STANDING_NOW
                                .AGREE
                                .plus(STANDING_NOW.MIXED)
                                .plus(STANDING_NOW.DISAGREE)
                                .plus(STANDING_NOW.PASS)
                                .as(MEMBERS.getUnqualifiedName()),
                        STANDING_NOW.GUESTS.as(GUESTS.getUnqualifiedName()))
                .from(STANDING_NOW)
                .where(STANDING_NOW.CONCERTATION_ID.eq(concertation.value()))
                .asTable("stood");
    }
}
