package fr.concertations.debate;

import static fr.concertations.db.debate.Tables.ADMISSION;
import static fr.concertations.db.debate.Tables.CONCERTATION;
import static fr.concertations.db.debate.Tables.CONCERTATION_TERRITORY;
import static fr.concertations.db.debate.Tables.INVITEE;
import static fr.concertations.db.debate.Tables.QUESTION;
import static fr.concertations.db.debate.Tables.STAGE;
import static fr.concertations.db.debate.Tables.THEME;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.concertations.identity.AccountId;
import fr.concertations.kernel.TerritoryCode;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads concertations whole, in one statement whatever their number. */
@Repository
class ConcertationQueries {
    private static final Field<List<TerritoryCode>> TERRITORIES = multiset(select(CONCERTATION_TERRITORY.TERRITORY_CODE)
                    .from(CONCERTATION_TERRITORY)
                    .where(CONCERTATION_TERRITORY.CONCERTATION_ID.eq(CONCERTATION.ID))
                    .orderBy(CONCERTATION_TERRITORY.RANK))
            .convertFrom(rows -> rows.map(mapping(TerritoryCode::new)));
    private static final Field<List<String>> QUESTIONS = multiset(select(QUESTION.TEXT)
                    .from(QUESTION)
                    .where(QUESTION.CONCERTATION_ID.eq(CONCERTATION.ID))
                    .orderBy(QUESTION.RANK))
            .convertFrom(rows -> rows.map(row -> row.value1()));
    private static final Field<List<Theme>> THEMES = multiset(
                    select(THEME.ID.convertFrom(ThemeId::new), THEME.CODE, THEME.LABEL)
                            .from(THEME)
                            .where(THEME.CONCERTATION_ID.eq(CONCERTATION.ID))
                            .orderBy(THEME.RANK))
            .convertFrom(rows -> rows.map(mapping(Theme::new)));
    private static final Field<List<Stage>> STAGES = multiset(select(
                            STAGE.KIND.convertFrom(StageKind::valueOf),
                            STAGE.STARTS_AT.convertFrom(OffsetDateTime::toInstant),
                            STAGE.ENDS_AT.convertFrom(OffsetDateTime::toInstant),
                            STAGE.MAY_CONTRIBUTE,
                            STAGE.MAY_ARGUE,
                            STAGE.MAY_VOTE)
                    .from(STAGE)
                    .where(STAGE.CONCERTATION_ID.eq(CONCERTATION.ID))
                    .orderBy(STAGE.STARTS_AT, STAGE.RANK))
            .convertFrom(rows -> rows.map(mapping(Stage::new)));

    private static final Field<String> WRITTEN_BY = field("{0}.xmin::text", SQLDataType.CLOB, CONCERTATION);
    private static final int MOST_KNOWN = 500;

    private final DSLContext dsl;
    private final Cache<Written, Concertation> known =
            Caffeine.newBuilder().maximumSize(MOST_KNOWN).build();

    ConcertationQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Newest first. */
    List<Concertation> where(Condition condition) {
        return dsl.select(
                        CONCERTATION.ID.convertFrom(ConcertationId::new),
                        CONCERTATION.SLUG,
                        CONCERTATION.TITLE,
                        CONCERTATION.PRESENTATION,
                        CONCERTATION.PUBLICS,
                        TERRITORIES,
                        QUESTIONS,
                        THEMES,
                        STAGES,
                        CONCERTATION.VISIBILITY.convertFrom(Visibility::valueOf),
                        CONCERTATION.STATE.convertFrom(State::valueOf),
                        CONCERTATION.ORIGIN.convertFrom(Origin::valueOf),
                        CONCERTATION.REVISION)
                .from(CONCERTATION)
                .where(condition)
                .orderBy(CONCERTATION.CREATED_AT.desc(), CONCERTATION.ID.desc())
                .fetch(mapping(Concertation::new));
    }

    /** The newest this says, without asking for its parts again as long as nobody changed it. */
    /** As most of these concertations call it, the last in the alphabet among equals, as the pages of themes do. */
    Optional<String> themeLabel(String code, Condition where) {
        return dsl.select(THEME.LABEL)
                .from(THEME)
                .join(CONCERTATION)
                .on(CONCERTATION.ID.eq(THEME.CONCERTATION_ID))
                .where(THEME.CODE.eq(code))
                .and(where)
                .groupBy(THEME.LABEL)
                .orderBy(count().desc(), THEME.LABEL.collate("C").desc())
                .limit(1)
                .fetchOptional(THEME.LABEL);
    }

    Optional<Concertation> one(Condition condition) {
        return dsl.select(CONCERTATION.ID, WRITTEN_BY)
                .from(CONCERTATION)
                .where(condition)
                .orderBy(CONCERTATION.CREATED_AT.desc(), CONCERTATION.ID.desc())
                .limit(1)
                .fetchOptional(mapping(Written::new))
                .flatMap(written -> Optional.ofNullable(known.get(written, this::read)));
    }

    private @Nullable Concertation read(Written written) {
        return where(CONCERTATION.ID.eq(written.id()).and(WRITTEN_BY.eq(written.by()))).stream()
                .findFirst()
                .orElse(null);
    }

    /** A row as one transaction wrote it; whatever changes a part of a concertation writes its row too. */
    private record Written(UUID id, String by) {}

    Set<ConcertationId> ids(Condition condition) {
        return dsl.select(CONCERTATION.ID)
                .from(CONCERTATION)
                .where(condition)
                .fetchSet(row -> new ConcertationId(row.value1()));
    }

    static Condition among(Collection<ConcertationId> ids) {
        return CONCERTATION.ID.in(ids.stream().map(ConcertationId::value).toList());
    }

    /** Concerning at least one of these territories. */
    static Condition in(Collection<TerritoryCode> territories) {
        return CONCERTATION.ID.in(select(CONCERTATION_TERRITORY.CONCERTATION_ID)
                .from(CONCERTATION_TERRITORY)
                .where(CONCERTATION_TERRITORY.TERRITORY_CODE.in(
                        territories.stream().map(TerritoryCode::value).toList())));
    }

    static Condition invited(String email) {
        return CONCERTATION.ID.in(select(INVITEE.CONCERTATION_ID).from(INVITEE).where(INVITEE.EMAIL.eq(email)));
    }

    static Condition admitted(AccountId account) {
        return CONCERTATION.ID.in(
                select(ADMISSION.CONCERTATION_ID).from(ADMISSION).where(ADMISSION.ACCOUNT_ID.eq(account.value())));
    }

    Set<String> invitees(ConcertationId id) {
        return dsl.select(INVITEE.EMAIL)
                .from(INVITEE)
                .where(INVITEE.CONCERTATION_ID.eq(id.value()))
                .fetchSet(INVITEE.EMAIL);
    }
}
