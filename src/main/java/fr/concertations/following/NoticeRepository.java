package fr.concertations.following;

import static fr.concertations.db.following.Tables.HAPPENING;
import static fr.concertations.db.following.Tables.NOTICE;
import static fr.concertations.db.following.Tables.SUBSCRIPTION;
import static fr.concertations.db.identity.Tables.ACCOUNT;
import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import fr.concertations.identity.AccountId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Statements on what each person is told. */
@Repository
class NoticeRepository {
    static final String WAITING = "WAITING";
    static final String DIGEST = "DIGEST";
    static final String DONE = "DONE";

    private static final String LOCK = "following";

    private final DSLContext dsl;

    NoticeRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Tells members who follow one of these, and whom it is about, but never who did it. @return who was told */
    List<AccountId> tell(UUID happening, Happening what, Collection<Followed> heard, Instant now) {
        var following = select(
                        SUBSCRIPTION.ACCOUNT_ID.as("account"), inline(false).as("own"))
                .from(SUBSCRIPTION)
                .where(heard.stream().map(NoticeRepository::on).reduce(DSL.falseCondition(), Condition::or))
                .and(SUBSCRIPTION.SINCE.le(utc(what.at())));
        var person = what.person() == null ? null : what.person().value();
        var concerned = following.unionAll(select(val(person, UUID.class), inline(true)));
        var people = concerned.asTable("people", "account", "own");
        var account = field("people.account", UUID.class);
        var actor = what.actor() == null ? null : what.actor().value();
        return dsl.insertInto(NOTICE, NOTICE.ACCOUNT_ID, NOTICE.HAPPENING_ID, NOTICE.OWN, NOTICE.AT)
                .select(select(account, val(happening), boolOr(field("people.own", Boolean.class)), val(utc(now)))
                        .from(people)
                        .join(ACCOUNT)
                        .on(ACCOUNT.ID.eq(account))
                        .where(ACCOUNT.KIND.eq("MEMBER"))
                        .and(account.isDistinctFrom(val(actor, UUID.class)))
                        .groupBy(account))
                .onConflict(NOTICE.ACCOUNT_ID, NOTICE.HAPPENING_ID)
                .doNothing()
                .returningResult(NOTICE.ACCOUNT_ID)
                .fetch(row -> new AccountId(row.value1()));
    }

    void forget(UUID happening, AccountId account) {
        dsl.deleteFrom(NOTICE)
                .where(NOTICE.HAPPENING_ID.eq(happening))
                .and(NOTICE.ACCOUNT_ID.eq(account.value()))
                .execute();
    }

    /** False when another node writes to this person now; kept until the end of the transaction. */
    boolean lock(AccountId account) {
        return Boolean.TRUE.equals(dsl.select(field(
                        "pg_try_advisory_xact_lock(hashtext({0}), hashtext({1}))",
                        Boolean.class, inline(LOCK), val(account.toString())))
                .fetchSingle()
                .value1());
    }

    List<AccountId> waiting(int most) {
        return dsl.selectDistinct(NOTICE.ACCOUNT_ID)
                .from(NOTICE)
                .where(NOTICE.MAIL.eq(inline(WAITING)))
                .limit(most)
                .fetch(row -> new AccountId(row.value1()));
    }

    /** Who has something for the weekly letter, and since when. */
    Map<AccountId, Instant> forDigest(Instant before) {
        return dsl.select(NOTICE.ACCOUNT_ID, min(NOTICE.AT))
                .from(NOTICE)
                .where(NOTICE.MAIL.eq(inline(DIGEST)))
                .and(NOTICE.AT.lt(utc(before)))
                .groupBy(NOTICE.ACCOUNT_ID)
                .fetchMap(
                        row -> new AccountId(row.value1()), row -> row.value2().toInstant());
    }

    /** Oldest first. */
    List<Told> waiting(AccountId account) {
        return where(account, NOTICE.MAIL.eq(inline(WAITING)), false, Integer.MAX_VALUE);
    }

    /** Those of the weekly letter, oldest first. */
    List<Told> forDigest(AccountId account, Instant before) {
        return where(account, NOTICE.MAIL.eq(inline(DIGEST)).and(NOTICE.AT.lt(utc(before))), false, Integer.MAX_VALUE);
    }

    /** Newest first. */
    List<Told> latest(AccountId account, int most) {
        return where(account, DSL.noCondition(), true, most);
    }

    private List<Told> where(AccountId account, Condition which, boolean newestFirst, int most) {
        return dsl.select(NOTICE.ID, NOTICE.OWN, NOTICE.AT, NOTICE.SEEN_AT, HAPPENING)
                .from(NOTICE)
                .join(HAPPENING)
                .on(HAPPENING.ID.eq(NOTICE.HAPPENING_ID))
                .where(NOTICE.ACCOUNT_ID.eq(account.value()))
                .and(which)
                .orderBy(newestFirst ? NOTICE.ID.desc() : NOTICE.ID.asc())
                .limit(most)
                .fetch(row -> new Told(
                        row.value1(),
                        HappeningRepository.read(row.value5()),
                        row.value2(),
                        row.value3().toInstant(),
                        Optional.ofNullable(row.value4()).map(OffsetDateTime::toInstant)));
    }

    void settle(Collection<UUID> notices, String mail) {
        dsl.update(NOTICE).set(NOTICE.MAIL, mail).where(NOTICE.ID.in(notices)).execute();
    }

    void mailed(Collection<UUID> notices, UUID letter, Instant at) {
        dsl.update(NOTICE)
                .set(NOTICE.MAIL, DONE)
                .set(NOTICE.LETTER_ID, letter)
                .set(NOTICE.MAILED_AT, utc(at))
                .where(NOTICE.ID.in(notices))
                .execute();
    }

    /** How many letters this person was sent since. */
    int lettersSince(AccountId account, Instant since) {
        return dsl.select(countDistinct(NOTICE.LETTER_ID))
                .from(NOTICE)
                .where(NOTICE.ACCOUNT_ID.eq(account.value()))
                .and(NOTICE.MAILED_AT.ge(utc(since)))
                .fetchSingle()
                .value1();
    }

    /** Where no letter leaves, none is owed either. */
    void settleAll() {
        dsl.update(NOTICE)
                .set(NOTICE.MAIL, DONE)
                .where(NOTICE.MAIL.ne(inline(DONE)))
                .execute();
    }

    void settleAll(AccountId account) {
        dsl.update(NOTICE)
                .set(NOTICE.MAIL, DONE)
                .where(NOTICE.ACCOUNT_ID.eq(account.value()))
                .and(NOTICE.MAIL.ne(inline(DONE)))
                .execute();
    }

    int unseen(AccountId account) {
        return dsl.fetchCount(NOTICE, NOTICE.ACCOUNT_ID.eq(account.value()).and(NOTICE.SEEN_AT.isNull()));
    }

    void seen(AccountId account, Instant at) {
        dsl.update(NOTICE)
                .set(NOTICE.SEEN_AT, utc(at))
                .where(NOTICE.ACCOUNT_ID.eq(account.value()))
                .and(NOTICE.SEEN_AT.isNull())
                .execute();
    }

    private static Condition on(Followed followed) {
        return SUBSCRIPTION.KIND.eq(followed.kind().name()).and(SUBSCRIPTION.OBJECT.eq(followed.object()));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
