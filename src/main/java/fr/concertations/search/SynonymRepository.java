package fr.concertations.search;

import static fr.concertations.db.identity.Tables.ACCOUNT;
import static fr.concertations.db.search.Tables.SHIPPED_SYNONYMS;
import static fr.concertations.db.search.Tables.SYNONYM_CHANGE;
import static fr.concertations.db.search.Tables.SYNONYM_GROUP;
import static org.jooq.Records.mapping;

import fr.concertations.identity.AccountId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Groups of synonyms, and every change made to them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SynonymRepository {
    private final DSLContext dsl;

    SynonymRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Keeps other writers out until the end of the transaction: a word is in one group only. */
    void lock() {
        dsl.execute("lock table search.synonym_group in share row exclusive mode");
    }

    List<SynonymGroup> all() {
        return dsl.select(
                        SYNONYM_GROUP.ID.convertFrom(SynonymGroupId::new),
                        SYNONYM_GROUP.EXPRESSIONS.convertFrom(List::of),
                        SYNONYM_GROUP.REVISION)
                .from(SYNONYM_GROUP)
                .orderBy(SYNONYM_GROUP.ID)
                .fetch(mapping(SynonymGroup::new));
    }

    SynonymGroupId add(List<String> expressions) {
        return dsl.insertInto(SYNONYM_GROUP)
                .set(SYNONYM_GROUP.EXPRESSIONS, expressions.toArray(String[]::new))
                .returningResult(SYNONYM_GROUP.ID)
                .fetchSingle(r -> new SynonymGroupId(Objects.requireNonNull(r.value1())));
    }

    void putBack(SynonymGroupId id, List<String> expressions) {
        dsl.insertInto(SYNONYM_GROUP)
                .set(SYNONYM_GROUP.ID, id.value())
                .set(SYNONYM_GROUP.EXPRESSIONS, expressions.toArray(String[]::new))
                .execute();
    }

    void rewrite(SynonymGroupId id, List<String> expressions) {
        dsl.update(SYNONYM_GROUP)
                .set(SYNONYM_GROUP.EXPRESSIONS, expressions.toArray(String[]::new))
                .set(SYNONYM_GROUP.REVISION, SYNONYM_GROUP.REVISION.plus(1))
                .where(SYNONYM_GROUP.ID.eq(id.value()))
                .execute();
    }

    void delete(SynonymGroupId id) {
        dsl.deleteFrom(SYNONYM_GROUP).where(SYNONYM_GROUP.ID.eq(id.value())).execute();
    }

    /** @param by nobody when it came with the platform */
    void tell(
            SynonymGroupId group,
            @Nullable AccountId by,
            Instant at,
            @Nullable List<String> before,
            @Nullable List<String> after) {
        dsl.insertInto(SYNONYM_CHANGE)
                .set(SYNONYM_CHANGE.GROUP_ID, group.value())
                .set(SYNONYM_CHANGE.CHANGED_BY, by == null ? null : by.value())
                .set(SYNONYM_CHANGE.CHANGED_AT, at.atOffset(ZoneOffset.UTC))
                .set(SYNONYM_CHANGE.SHIPPED, by == null)
                .set(SYNONYM_CHANGE.EXPRESSIONS_BEFORE, before == null ? null : before.toArray(String[]::new))
                .set(SYNONYM_CHANGE.EXPRESSIONS_AFTER, after == null ? null : after.toArray(String[]::new))
                .execute();
    }

    /** What people changed, the latest first. */
    List<SynonymChange> changes(int most) {
        return dsl.select(
                        SYNONYM_CHANGE.GROUP_ID.convertFrom(SynonymGroupId::new),
                        ACCOUNT.PUBLIC_NAME.convertFrom(Optional::<String>ofNullable),
                        SYNONYM_CHANGE.CHANGED_AT.convertFrom(OffsetDateTime::toInstant),
                        SYNONYM_CHANGE.EXPRESSIONS_BEFORE.convertFrom(SynonymRepository::list),
                        SYNONYM_CHANGE.EXPRESSIONS_AFTER.convertFrom(SynonymRepository::list))
                .from(SYNONYM_CHANGE)
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(SYNONYM_CHANGE.CHANGED_BY))
                .where(SYNONYM_CHANGE.SHIPPED.isFalse())
                .orderBy(SYNONYM_CHANGE.ID.desc())
                .limit(most)
                .fetch(mapping((group, by, at, before, after) ->
                        new SynonymChange(group, Optional.ofNullable(by).flatMap(name -> name), at, before, after)));
    }

    /** @return false when it came already once */
    boolean shipped(String code, Instant at) {
        return dsl.insertInto(SHIPPED_SYNONYMS)
                        .set(SHIPPED_SYNONYMS.CODE, code)
                        .set(SHIPPED_SYNONYMS.SHIPPED_AT, at.atOffset(ZoneOffset.UTC))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private static List<String> list(String @Nullable [] expressions) {
        return expressions == null ? List.of() : List.of(expressions);
    }
}
