package fr.concertations.contribution;

import static fr.concertations.db.contribution.Tables.ITEM;
import static fr.concertations.db.contribution.Tables.ITEM_VERSION;
import static fr.concertations.db.contribution.Tables.SUGGESTION;
import static fr.concertations.db.debate.Tables.THEME;
import static fr.concertations.db.identity.Tables.ACCOUNT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.val;

import fr.concertations.debate.ConcertationId;
import fr.concertations.debate.Theme;
import fr.concertations.debate.ThemeId;
import fr.concertations.identity.AccountId;
import fr.concertations.identity.Accounts;
import fr.concertations.identity.Channel;
import fr.concertations.identity.College;
import fr.concertations.kernel.HttpUrl;
import fr.concertations.search.RandomRows;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Record6;
import org.jooq.SelectField;
import org.jooq.SelectJoinStep;
import org.jooq.SelectSeekStep1;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads contributions and counts them. */
@Repository
class ContributionQueries {
    static final SelectField<Optional<Author>> AUTHOR = AuthorFields.of(ACCOUNT);
    private static final SelectField<Optional<Theme>> THEME_OF =
            row(THEME.ID, THEME.CODE, THEME.LABEL).convertFrom(r -> theme(r.value1(), r.value2(), r.value3()));
    private static final SelectField<Contribution> CONTRIBUTION = row(
                    ITEM.ID.convertFrom(ContributionId::new),
                    ITEM.CONCERTATION_ID.convertFrom(ConcertationId::new),
                    AUTHOR,
                    ITEM.AUTHOR_COLLEGE.convertFrom(ContributionQueries::college),
                    ITEM.KIND.convertFrom(ContributionKind::valueOf),
                    THEME_OF,
                    ITEM.TITLE,
                    ITEM.BODY,
                    ITEM.SOURCES.convertFrom(ContributionQueries::sources),
                    ITEM.CHANNEL.convertFrom(Channel::valueOf),
                    ITEM.STATE.convertFrom(ContributionState::valueOf),
                    ITEM.VERSION,
                    ITEM.REVISION,
                    ITEM.SUBMITTED_AT.convertFrom(OffsetDateTime::toInstant))
            .mapping(Contribution::new);

    private static final Condition BY_GUEST = coalesce(ACCOUNT.KIND, inline("")).eq(inline(Accounts.GUEST));

    private final DSLContext dsl;

    ContributionQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    List<Contribution> where(Condition condition) {
        return select().where(condition)
                .orderBy(ITEM.SUBMITTED_AT.desc(), ITEM.ID.desc())
                .fetch(r -> r.value1());
    }

    /** Which they are is found without reading a text, then these are read: far down costs no more than the first. */
    List<Contribution> page(Condition condition, int number, int size) {
        var ids = dsl.select(ITEM.ID)
                .from(ITEM)
                .where(condition)
                .orderBy(ITEM.SUBMITTED_AT.desc(), ITEM.ID.desc())
                .limit(size)
                .offset((long) (number - 1) * size)
                .fetch(ITEM.ID);
        return where(ITEM.ID.in(ids));
    }

    /** In an order drawn by a seed. */
    List<Contribution> shuffled(Condition condition, long seed, int number, int size) {
        var ids = dsl.select(ITEM.ID)
                .from(ITEM)
                .where(condition)
                .orderBy(drawn(seed))
                .limit(size)
                .offset((long) (number - 1) * size)
                .fetch(ITEM.ID);
        return select().where(ITEM.ID.in(ids)).orderBy(drawn(seed)).fetch(r -> r.value1());
    }

    /** Newest first. */
    List<ContributionId> ids(Condition condition) {
        return dsl.select(ITEM.ID)
                .from(ITEM)
                .where(condition)
                .orderBy(ITEM.SUBMITTED_AT.desc(), ITEM.ID.desc())
                .fetch(r -> new ContributionId(r.value1()));
    }

    /** In whatever state, in the order of ids, from the one after this one. */
    List<Contribution> after(Optional<ContributionId> last, int limit) {
        return select().where(last.map(id -> ITEM.ID.gt(id.value())).orElseGet(DSL::noCondition))
                .orderBy(ITEM.ID)
                .limit(limit)
                .fetch(r -> r.value1());
    }

    /** In whatever state. */
    List<ContributionId> everyId(ConcertationId concertation) {
        return dsl.select(ITEM.ID)
                .from(ITEM)
                .where(ITEM.CONCERTATION_ID.eq(concertation.value()))
                .fetch(r -> new ContributionId(r.value1()));
    }

    Optional<ContributionId> withRequestKey(UUID requestKey, AccountId author) {
        return dsl.select(ITEM.ID)
                .from(ITEM)
                .where(ITEM.REQUEST_KEY.eq(requestKey))
                .and(ITEM.AUTHOR_ID.eq(author.value()))
                .fetchOptional(r -> new ContributionId(r.value1()));
    }

    long countWhere(Condition condition) {
        return dsl.fetchCount(ITEM, condition);
    }

    long howMany() {
        return dsl.fetchCount(ITEM);
    }

    List<String> sample(int most) {
        return RandomRows.ids(dsl, ITEM, ITEM.ID, most);
    }

    static Condition published() {
        return ITEM.STATE.eq(inline(ContributionState.PUBLISHED.name()));
    }

    static Condition publishedIn(ConcertationId concertation) {
        return ITEM.CONCERTATION_ID.eq(concertation.value()).and(published());
    }

    static Condition matching(ContributionFilter filter) {
        var among = filter.among();
        return eq(ITEM.KIND, filter.kind() == null ? null : filter.kind().name())
                .and(eq(
                        ITEM.THEME_ID,
                        filter.theme() == null ? null : filter.theme().value()))
                .and(eq(
                        ITEM.AUTHOR_COLLEGE,
                        filter.college() == null ? null : filter.college().name()))
                .and(eq(
                        ITEM.CHANNEL,
                        filter.channel() == null ? null : filter.channel().name()))
                .and(among == null ? noCondition() : ITEM.ID.in(values(among)))
                .and(filter.except().isEmpty() ? noCondition() : ITEM.ID.notIn(values(filter.except())));
    }

    private static List<UUID> values(Collection<ContributionId> ids) {
        return ids.stream().map(ContributionId::value).toList();
    }

    /** In two statements. */
    ContributionCounts counts(ConcertationId concertation) {
        var published = publishedIn(concertation);
        var sums = new ContributionSums();
        var guest = field(BY_GUEST);
        dsl.select(ITEM.KIND, ITEM.AUTHOR_COLLEGE, ITEM.CHANNEL, guest, count())
                .from(ITEM)
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(ITEM.AUTHOR_ID))
                .where(published)
                .groupBy(ITEM.KIND, ITEM.AUTHOR_COLLEGE, ITEM.CHANNEL, guest)
                .forEach(r -> sums.add(r.value1(), r.value2(), r.value3(), r.value4(), r.value5()));
        return sums.counts(authors(published));
    }

    /** How many in each; concertations without any are absent. */
    Map<ConcertationId, Long> howMany(Collection<ConcertationId> concertations) {
        return dsl.select(ITEM.CONCERTATION_ID, count())
                .from(ITEM)
                .where(published())
                .and(ITEM.CONCERTATION_ID.in(
                        concertations.stream().map(ConcertationId::value).toList()))
                .groupBy(ITEM.CONCERTATION_ID)
                .fetchMap(r -> new ConcertationId(r.value1()), r -> (long) r.value2());
    }

    /** Distinct, guests aside. */
    private long authors(Condition condition) {
        var people = selectDistinct(ITEM.AUTHOR_ID)
                .from(ITEM)
                .where(condition)
                .and(ITEM.AUTHOR_ID.isNotNull())
                .asTable("people");
        return dsl.select(count())
                .from(people)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(people.field(ITEM.AUTHOR_ID)))
                .where(ACCOUNT.KIND.ne(Accounts.GUEST))
                .fetchSingle()
                .value1();
    }

    /** The latest ones. */
    List<ContributionVersion> versions(ContributionId id, int most) {
        return versionsOf(id).limit(most).fetch(mapping(ContributionVersion::new));
    }

    List<ContributionVersion> versions(ContributionId id) {
        return versionsOf(id).fetch(mapping(ContributionVersion::new));
    }

    private SelectSeekStep1<Record6<Integer, String, String, Instant, Boolean, Optional<Author>>, Integer> versionsOf(
            ContributionId id) {
        return dsl.select(
                        ITEM_VERSION.VERSION,
                        ITEM_VERSION.TITLE,
                        ITEM_VERSION.BODY,
                        ITEM_VERSION.WRITTEN_AT.convertFrom(OffsetDateTime::toInstant),
                        field(ITEM_VERSION.SUGGESTION_ID.isNotNull()),
                        AUTHOR)
                .from(ITEM_VERSION)
                .leftJoin(SUGGESTION)
                .on(SUGGESTION.ID.eq(ITEM_VERSION.SUGGESTION_ID))
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(SUGGESTION.AUTHOR_ID))
                .where(ITEM_VERSION.ITEM_ID.eq(id.value()))
                .orderBy(ITEM_VERSION.VERSION.desc());
    }

    private SelectJoinStep<Record1<Contribution>> select() {
        return dsl.select(CONTRIBUTION)
                .from(ITEM)
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(ITEM.AUTHOR_ID))
                .leftJoin(THEME)
                .on(THEME.ID.eq(ITEM.THEME_ID));
    }

    private static Field<Long> drawn(long seed) {
        return function("hashtextextended", SQLDataType.BIGINT, ITEM.ID.cast(SQLDataType.CLOB), val(seed));
    }

    private static <T> Condition eq(Field<T> field, @Nullable T value) {
        return value == null ? noCondition() : field.eq(value);
    }

    private static Optional<Theme> theme(@Nullable UUID id, @Nullable String code, @Nullable String label) {
        return id == null || code == null || label == null
                ? Optional.empty()
                : Optional.of(new Theme(new ThemeId(id), code, label));
    }

    private static List<URI> sources(String[] stored) {
        return Arrays.stream(stored).flatMap(s -> HttpUrl.parse(s).stream()).toList();
    }

    /** Stored as an empty text when the source of an import did not tell it. */
    static Optional<College> college(String stored) {
        return stored.isEmpty() ? Optional.empty() : Optional.of(College.valueOf(stored));
    }
}
