package fr.concertations.charter;

import static fr.concertations.db.charter.Tables.CHARTER_VERSION;
import static fr.concertations.db.charter.Tables.SIGNATURE;

import fr.concertations.identity.AccountId;
import fr.concertations.kernel.TerritoryCode;
import fr.concertations.kernel.Typography;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes versions of the charter and signatures; nothing here is ever changed afterwards. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CharterRepository {
    private final DSLContext dsl;
    private final CharterQueries queries;
    private final Clock clock;

    CharterRepository(DSLContext dsl, CharterQueries queries, Clock clock) {
        this.dsl = dsl;
        this.queries = queries;
        this.clock = clock;
    }

    void publishWhenAbsent(Charter charter, String json) {
        dsl.insertInto(CHARTER_VERSION)
                .set(CHARTER_VERSION.VERSION, charter.version())
                .set(CHARTER_VERSION.TITLE, charter.title())
                .set(CHARTER_VERSION.BODY, JSONB.jsonb(json))
                .set(CHARTER_VERSION.PUBLISHED_AT, OffsetDateTime.ofInstant(charter.publishedAt(), clock.getZone()))
                .onConflictDoNothing()
                .execute();
    }

    Signature sign(AccountId by, TerritoryCode territory, String version, SignatureDraft draft) {
        dsl.insertInto(SIGNATURE)
                .set(SIGNATURE.TERRITORY_CODE, territory.value())
                .set(SIGNATURE.VERSION, version)
                .set(SIGNATURE.SIGNATORY_NAME, draft.name())
                .set(SIGNATURE.SIGNATORY_FUNCTION, draft.function())
                .set(SIGNATURE.SIGNED_BY, by.value())
                .set(SIGNATURE.SIGNED_ON, Typography.dayInParis(clock.instant()))
                .onConflict(SIGNATURE.TERRITORY_CODE, SIGNATURE.VERSION)
                .doNothing()
                .execute();
        return queries.signatures(territory).stream()
                .filter(signature -> signature.version().equals(version))
                .findFirst()
                .orElseThrow();
    }
}
