package fr.concertations.instance;

import static fr.concertations.db.identity.Tables.ACCOUNT;
import static fr.concertations.db.instance.Tables.SETTING;
import static fr.concertations.db.instance.Tables.SETTING_CHANGE;
import static org.jooq.Records.mapping;

import fr.concertations.identity.AccountId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Settings, and who changed them. Those of another version of the platform are left alone. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SettingRepository {
    private static final List<String> KNOWN =
            Arrays.stream(Setting.values()).map(Setting::name).toList();

    private final DSLContext dsl;

    SettingRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    Told all() {
        return new Told(dsl.select(SETTING.NAME.convertFrom(Setting::valueOf), SETTING.VALUE)
                .from(SETTING)
                .where(SETTING.NAME.in(KNOWN))
                .fetchMap(row -> row.value1(), row -> row.value2()));
    }

    void put(Setting setting, Optional<String> value) {
        if (value.isEmpty())
            dsl.deleteFrom(SETTING).where(SETTING.NAME.eq(setting.name())).execute();
        else
            dsl.insertInto(SETTING)
                    .set(SETTING.NAME, setting.name())
                    .set(SETTING.VALUE, value.get())
                    .onConflict(SETTING.NAME)
                    .doUpdate()
                    .setAllToExcluded()
                    .execute();
    }

    void tell(Setting setting, Optional<String> before, Optional<String> after, AccountId by, Instant at) {
        dsl.insertInto(SETTING_CHANGE)
                .set(SETTING_CHANGE.NAME, setting.name())
                .set(SETTING_CHANGE.VALUE_BEFORE, before.orElse(null))
                .set(SETTING_CHANGE.VALUE_AFTER, after.orElse(null))
                .set(SETTING_CHANGE.CHANGED_BY, by.value())
                .set(SETTING_CHANGE.CHANGED_AT, at.atOffset(ZoneOffset.UTC))
                .execute();
    }

    /** The latest first. */
    List<SettingChange> changes(int most) {
        return dsl.select(
                        SETTING_CHANGE.NAME,
                        SETTING_CHANGE.VALUE_BEFORE.convertFrom(Optional::<String>ofNullable),
                        SETTING_CHANGE.VALUE_AFTER.convertFrom(Optional::<String>ofNullable),
                        ACCOUNT.PUBLIC_NAME,
                        SETTING_CHANGE.CHANGED_AT.convertFrom(OffsetDateTime::toInstant))
                .from(SETTING_CHANGE)
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(SETTING_CHANGE.CHANGED_BY))
                .where(SETTING_CHANGE.NAME.in(KNOWN))
                .orderBy(SETTING_CHANGE.ID.desc())
                .limit(most)
                .fetch(mapping((name, before, after, by, at) -> new SettingChange(
                        name,
                        Optional.ofNullable(before).flatMap(v -> v),
                        Optional.ofNullable(after).flatMap(v -> v),
                        Optional.ofNullable(by),
                        at)));
    }
}
