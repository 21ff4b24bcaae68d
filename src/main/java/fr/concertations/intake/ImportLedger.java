package fr.concertations.intake;

import static fr.concertations.db.intake.Tables.IMPORTED;
import static fr.concertations.db.intake.Tables.IMPORT_KEY;

import fr.concertations.debate.ConcertationId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What earlier imports brought into a concertation, so that a second one adds nothing. Source ids are known only as
 * HMAC-SHA-256 under a random key of the concertation.
 *
 * @see <a href="../../../../../docs/adr/ADR-004-imports.md">ADR-004</a>
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ImportLedger {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final DSLContext dsl;
    private final SecureRandom random = new SecureRandom();

    ImportLedger(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Opens the ledger of a concertation and keeps every other import of it waiting until this transaction ends. */
    Session open(ConcertationId concertation) {
        var fresh = new byte[KEY_BYTES];
        random.nextBytes(fresh);
        dsl.insertInto(IMPORT_KEY)
                .set(IMPORT_KEY.CONCERTATION_ID, concertation.value())
                .set(IMPORT_KEY.SECRET, fresh)
                .onConflictDoNothing()
                .execute();
        var key = dsl.select(IMPORT_KEY.SECRET)
                .from(IMPORT_KEY)
                .where(IMPORT_KEY.CONCERTATION_ID.eq(concertation.value()))
                .forUpdate()
                .fetchSingle()
                .value1();
        return new Session(concertation, mac(key));
    }

    private static Mac mac(byte[] key) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The ledger of one concertation, held for the length of a transaction by one thread. */
    final class Session {
        private final ConcertationId concertation;
        private final Mac mac;
        private final Map<String, UUID> known = new HashMap<>();

        private Session(ConcertationId concertation, Mac mac) {
            this.concertation = concertation;
            this.mac = mac;
            dsl.select(IMPORTED.KIND, IMPORTED.SOURCE_HASH, IMPORTED.TARGET_ID)
                    .from(IMPORTED)
                    .where(IMPORTED.CONCERTATION_ID.eq(concertation.value()))
                    .forEach(r -> known.put(key(r.value1(), r.value2()), r.value3()));
        }

        Optional<UUID> find(String kind, String sourceId) {
            return Optional.ofNullable(known.get(key(kind, hash(sourceId))));
        }

        void remember(String kind, String sourceId, UUID target) {
            var hash = hash(sourceId);
            known.put(key(kind, hash), target);
            dsl.insertInto(IMPORTED)
                    .values(concertation.value(), kind, hash, target)
                    .execute();
        }

        private byte[] hash(String sourceId) {
            return mac.doFinal(sourceId.getBytes(StandardCharsets.UTF_8));
        }

        private static String key(String kind, byte[] hash) {
            return kind + HexFormat.of().formatHex(hash);
        }
    }
}
