package fr.concertations.contribution;

import static fr.concertations.db.contribution.Tables.ITEM;
import static fr.concertations.db.identity.Tables.ACCOUNT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;

import fr.concertations.debate.ConcertationId;
import fr.concertations.debate.ThemeId;
import fr.concertations.identity.Accounts;
import fr.concertations.identity.Channel;
import fr.concertations.identity.College;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Published contributions of many concertations counted in one statement each; the caller says which may be read. */
@Service
@Transactional(readOnly = true)
public class ContributionFigures {
    private final DSLContext dsl;

    ContributionFigures(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Those of guests, and of imports that tell no collège, have none. */
    public record Voice(ConcertationId concertation, Optional<College> college, Channel channel, long contributions) {}

    /** When the first of them was submitted. */
    public Optional<Instant> since(Collection<ConcertationId> concertations) {
        return dsl.select(min(ITEM.SUBMITTED_AT))
                .from(ITEM)
                .where(in(concertations))
                .fetchOptional(r -> r.value1())
                .map(OffsetDateTime::toInstant);
    }

    public List<Voice> voices(Collection<ConcertationId> concertations) {
        var byGuest = field(coalesce(ACCOUNT.KIND, inline("")).eq(inline(Accounts.GUEST)));
        return dsl.select(ITEM.CONCERTATION_ID, ITEM.AUTHOR_COLLEGE, byGuest, ITEM.CHANNEL, count())
                .from(ITEM)
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(ITEM.AUTHOR_ID))
                .where(in(concertations))
                .groupBy(ITEM.CONCERTATION_ID, ITEM.AUTHOR_COLLEGE, byGuest, ITEM.CHANNEL)
                .fetch(r -> new Voice(
                        new ConcertationId(r.value1()),
                        ContributionQueries.college(r.value3() ? "" : r.value2()),
                        Channel.valueOf(r.value4()),
                        r.value5()));
    }

    /** How many contributions stand under each theme; themes without any are absent. */
    public Map<ThemeId, Long> byTheme(Collection<ConcertationId> concertations) {
        return dsl.select(ITEM.THEME_ID, count())
                .from(ITEM)
                .where(in(concertations))
                .and(ITEM.THEME_ID.isNotNull())
                .groupBy(ITEM.THEME_ID)
                .fetchMap(r -> new ThemeId(r.value1()), r -> (long) r.value2());
    }

    /** What stands under these themes, newest first. */
    public List<Filed> filed(Collection<ThemeId> themes) {
        return dsl.select(
                        ITEM.ID.convertFrom(ContributionId::new), ITEM.CONCERTATION_ID.convertFrom(ConcertationId::new))
                .from(ITEM)
                .where(under(themes))
                .orderBy(ITEM.SUBMITTED_AT.desc(), ITEM.ID.desc())
                .fetch(mapping(Filed::new));
    }

    /** A published contribution and where it was made. */
    public record Filed(ContributionId id, ConcertationId concertation) {}

    /** How many of these are still published, by concertation. */
    public Map<ConcertationId, Long> stillPublished(Collection<ContributionId> ids) {
        return dsl.select(ITEM.CONCERTATION_ID, count())
                .from(ITEM)
                .where(ITEM.ID.in(ids.stream().map(ContributionId::value).toList()))
                .and(ContributionQueries.published())
                .groupBy(ITEM.CONCERTATION_ID)
                .fetchMap(r -> new ConcertationId(r.value1()), r -> (long) r.value2());
    }

    private static Condition in(Collection<ConcertationId> concertations) {
        return ContributionQueries.published()
                .and(ITEM.CONCERTATION_ID.in(
                        concertations.stream().map(ConcertationId::value).toList()));
    }

    private static Condition under(Collection<ThemeId> themes) {
        List<UUID> ids = themes.stream().map(ThemeId::value).toList();
        return ContributionQueries.published().and(ITEM.THEME_ID.in(ids));
    }
}
