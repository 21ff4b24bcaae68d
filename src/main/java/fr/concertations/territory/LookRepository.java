package fr.concertations.territory;

import static fr.concertations.db.identity.Tables.ACCOUNT;
import static fr.concertations.db.territory.Tables.LOOK;
import static fr.concertations.db.territory.Tables.LOOK_CHANGE;
import static org.jooq.Records.mapping;

import fr.concertations.identity.AccountId;
import fr.concertations.kernel.TerritoryCode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Looks, and who changed them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class LookRepository {
    private final DSLContext dsl;

    LookRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    Optional<Look> of(Territory territory) {
        return dsl.select(LOOK.BRAND, LOOK.ACCENT, LOOK.LOGO, LOOK.LOGO_WIDTH, LOOK.LOGO_HEIGHT)
                .from(LOOK)
                .where(LOOK.TERRITORY_CODE.eq(territory.code().value()))
                .fetchOptional(mapping((brand, accent, logo, width, height) ->
                        new Look(territory, colour(brand), colour(accent), logo(logo, width, height))));
    }

    void put(Look look) {
        var logo = look.logo();
        dsl.insertInto(LOOK)
                .set(LOOK.TERRITORY_CODE, look.territory().code().value())
                .set(LOOK.BRAND, hex(look.brand()))
                .set(LOOK.ACCENT, hex(look.accent()))
                .set(LOOK.LOGO, logo.map(Logo::png).orElse(null))
                .set(LOOK.LOGO_WIDTH, logo.map(Logo::width).orElse(null))
                .set(LOOK.LOGO_HEIGHT, logo.map(Logo::height).orElse(null))
                .onConflict(LOOK.TERRITORY_CODE)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    void tell(Look look, LookChange.LogoChange logo, AccountId by, Instant at) {
        dsl.insertInto(LOOK_CHANGE)
                .set(LOOK_CHANGE.TERRITORY_CODE, look.territory().code().value())
                .set(LOOK_CHANGE.CHANGED_BY, by.value())
                .set(LOOK_CHANGE.CHANGED_AT, at.atOffset(ZoneOffset.UTC))
                .set(LOOK_CHANGE.BRAND, hex(look.brand()))
                .set(LOOK_CHANGE.ACCENT, hex(look.accent()))
                .set(LOOK_CHANGE.LOGO, logo.name())
                .execute();
    }

    /** The latest first. */
    List<LookChange> changes(TerritoryCode territory, int most) {
        return dsl.select(
                        ACCOUNT.PUBLIC_NAME,
                        LOOK_CHANGE.CHANGED_AT.convertFrom(OffsetDateTime::toInstant),
                        LOOK_CHANGE.BRAND,
                        LOOK_CHANGE.ACCENT,
                        LOOK_CHANGE.LOGO.convertFrom(LookChange.LogoChange::valueOf))
                .from(LOOK_CHANGE)
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(LOOK_CHANGE.CHANGED_BY))
                .where(LOOK_CHANGE.TERRITORY_CODE.eq(territory.value()))
                .orderBy(LOOK_CHANGE.ID.desc())
                .limit(most)
                .fetch(mapping((by, at, brand, accent, logo) ->
                        new LookChange(Optional.ofNullable(by), at, colour(brand), colour(accent), logo)));
    }

    private static Optional<Rgb> colour(@Nullable String hex) {
        return Optional.ofNullable(hex).map(Rgb::of);
    }

    private static @Nullable String hex(Optional<Rgb> colour) {
        return colour.map(Rgb::hex).orElse(null);
    }

    private static Optional<Logo> logo(byte @Nullable [] png, @Nullable Integer width, @Nullable Integer height) {
        return png == null || width == null || height == null
                ? Optional.empty()
                : Optional.of(new Logo(png, width, height));
    }
}
