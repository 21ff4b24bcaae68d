package fr.concertations.following;

import static fr.concertations.db.following.Tables.PREFERENCE;
import static fr.concertations.db.following.Tables.SUBSCRIPTION;
import static fr.concertations.db.identity.Tables.ACCOUNT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;

import fr.concertations.identity.AccountId;
import fr.concertations.kernel.Texts;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Statements on what people follow and how much they are written to. */
@Repository
class SubscriptionRepository {
    private final DSLContext dsl;

    SubscriptionRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    void add(AccountId account, Followed followed, Instant now) {
        dsl.insertInto(SUBSCRIPTION)
                .set(SUBSCRIPTION.ACCOUNT_ID, account.value())
                .set(SUBSCRIPTION.KIND, followed.kind().name())
                .set(SUBSCRIPTION.OBJECT, followed.object())
                .set(SUBSCRIPTION.SINCE, now.atOffset(ZoneOffset.UTC))
                .onConflictDoNothing()
                .execute();
    }

    void remove(AccountId account, Followed followed) {
        dsl.deleteFrom(SUBSCRIPTION).where(is(account, followed)).execute();
    }

    boolean has(AccountId account, Followed followed) {
        return dsl.fetchExists(SUBSCRIPTION, is(account, followed));
    }

    /** The latest first. */
    List<Followed> of(AccountId account) {
        return dsl.select(SUBSCRIPTION.KIND, SUBSCRIPTION.OBJECT)
                .from(SUBSCRIPTION)
                .where(SUBSCRIPTION.ACCOUNT_ID.eq(account.value()))
                .orderBy(SUBSCRIPTION.SINCE.desc(), SUBSCRIPTION.OBJECT)
                .fetch(row -> new Followed(Followed.Kind.valueOf(row.value1()), row.value2()));
    }

    /** Members who follow it, and how much they want to be written to; {@code NONE} for whoever has no address. */
    Map<AccountId, Volume> volumes(Followed followed) {
        var volume = when(ACCOUNT.EMAIL.isNull(), inline(Volume.NONE.name()))
                .otherwise(coalesce(
                        PREFERENCE.VOLUME, inline(Preference.DEFAULT.volume().name())));
        return dsl.select(SUBSCRIPTION.ACCOUNT_ID, volume)
                .from(SUBSCRIPTION)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(SUBSCRIPTION.ACCOUNT_ID))
                .leftJoin(PREFERENCE)
                .on(PREFERENCE.ACCOUNT_ID.eq(SUBSCRIPTION.ACCOUNT_ID))
                .where(SUBSCRIPTION.KIND.eq(followed.kind().name()))
                .and(SUBSCRIPTION.OBJECT.eq(followed.object()))
                .and(ACCOUNT.KIND.eq("MEMBER"))
                .fetchMap(row -> new AccountId(row.value1()), row -> Volume.valueOf(row.value2()));
    }

    /** The language chosen on the account, else that in which one began to follow. @return empty until the person followed something or chose */
    Optional<Preference> preference(AccountId account) {
        return dsl.select(PREFERENCE.VOLUME, coalesce(ACCOUNT.LANGUAGE, PREFERENCE.LOCALE))
                .from(PREFERENCE)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(PREFERENCE.ACCOUNT_ID))
                .where(PREFERENCE.ACCOUNT_ID.eq(account.value()))
                .fetchOptional(
                        row -> new Preference(Volume.valueOf(row.value1()), Locale.forLanguageTag(row.value2())));
    }

    /** The volume of whoever has chosen stays. */
    void speak(AccountId account, Locale locale) {
        dsl.insertInto(PREFERENCE)
                .set(PREFERENCE.ACCOUNT_ID, account.value())
                .set(PREFERENCE.VOLUME, Preference.DEFAULT.volume().name())
                .set(PREFERENCE.LOCALE, Texts.supported(locale).getLanguage())
                .onConflict(PREFERENCE.ACCOUNT_ID)
                .doUpdate()
                .set(PREFERENCE.LOCALE, Texts.supported(locale).getLanguage())
                .execute();
    }

    void choose(AccountId account, Volume volume) {
        dsl.insertInto(PREFERENCE)
                .set(PREFERENCE.ACCOUNT_ID, account.value())
                .set(PREFERENCE.VOLUME, volume.name())
                .set(PREFERENCE.LOCALE, Preference.DEFAULT.locale().getLanguage())
                .onConflict(PREFERENCE.ACCOUNT_ID)
                .doUpdate()
                .set(PREFERENCE.VOLUME, volume.name())
                .execute();
    }

    private static Condition is(AccountId account, Followed followed) {
        return SUBSCRIPTION
                .ACCOUNT_ID
                .eq(account.value())
                .and(SUBSCRIPTION.KIND.eq(followed.kind().name()))
                .and(SUBSCRIPTION.OBJECT.eq(followed.object()));
    }
}
