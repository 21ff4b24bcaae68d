package fr.concertations.contribution;

import static fr.concertations.db.contribution.Tables.ITEM;
import static fr.concertations.db.debate.Tables.PUBLIC_SPELL;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.selectOne;

import fr.concertations.debate.ConcertationId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Contributions that anybody could read at some moment, with nothing of what they say: so that a page that is gone can be
 * told from one that never was public.
 */
@Service
@Transactional(readOnly = true)
public class Departures {
    private static final Field<OffsetDateTime> FOR_EVER =
            field("'infinity'::timestamptz", SQLDataType.TIMESTAMPWITHTIMEZONE);
    /** What an import brings is dated of the day it was said, elsewhere; its id tells when it came here. */
    private static final Field<OffsetDateTime> CAME = greatest(
            ITEM.SUBMITTED_AT,
            coalesce(
                    field("uuid_extract_timestamp({0})", SQLDataType.TIMESTAMPWITHTIMEZONE, ITEM.ID),
                    ITEM.SUBMITTED_AT));
    /** Where the moment it left was not kept, it is believed to have left as it came. */
    private static final Field<OffsetDateTime> LEFT = coalesce(
            ITEM.LEFT_AT,
            case_().when(ITEM.STATE.eq(ContributionState.PUBLISHED.name()), FOR_EVER)
                    .else_(CAME));

    private static final Condition WAS_PUBLIC = exists(selectOne()
            .from(PUBLIC_SPELL)
            .where(PUBLIC_SPELL.CONCERTATION_ID.eq(ITEM.CONCERTATION_ID))
            .and(PUBLIC_SPELL.BEGAN_AT.le(LEFT))
            .and(coalesce(PUBLIC_SPELL.ENDED_AT, FOR_EVER).gt(CAME)));

    private final DSLContext dsl;

    Departures(DSLContext dsl) {
        this.dsl = dsl;
    }

    /**
     * What was public once.
     *
     * @param state of today: one that is still published is public no more when its concertation is not
     * @param leftAt when it was hidden or withdrawn, if that was kept
     */
    public record OncePublic(ConcertationId concertation, ContributionState state, Optional<Instant> leftAt) {
        private static OncePublic of(UUID concertation, String state, @Nullable OffsetDateTime leftAt) {
            return new OncePublic(
                    new ConcertationId(concertation),
                    ContributionState.valueOf(state),
                    Optional.ofNullable(leftAt).map(OffsetDateTime::toInstant));
        }
    }

    /** Empty for what never was public, as for what does not exist. */
    public Optional<OncePublic> of(ContributionId id) {
        return dsl.select(ITEM.CONCERTATION_ID, ITEM.STATE, ITEM.LEFT_AT)
                .from(ITEM)
                .where(ITEM.ID.eq(id.value()))
                .and(WAS_PUBLIC)
                .fetchOptional(mapping(OncePublic::of));
    }
}
