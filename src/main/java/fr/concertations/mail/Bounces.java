package fr.concertations.mail;

import static fr.concertations.db.mail.Tables.BOUNCE;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Addresses that do not work: for a month they get nothing but what somebody waits for in front of a screen. */
@Service
public class Bounces {
    private static final Duration MONTH = Duration.ofDays(30);

    private final DSLContext dsl;
    private final Clock clock;

    Bounces(DSLContext dsl, Clock clock) {
        this.dsl = dsl;
        this.clock = clock;
    }

    /** Whether mail servers said within a month that this address does not exist. */
    @Transactional(readOnly = true)
    public boolean isUnreachable(String address) {
        return isUnreachable(Hashes.ofAddress(address));
    }

    /** A letter was read there: somebody typed its code. */
    @Transactional
    public void works(String address) {
        dsl.deleteFrom(BOUNCE)
                .where(BOUNCE.ADDRESS_HASH.eq(Hashes.ofAddress(address)))
                .execute();
    }

    @Transactional(readOnly = true)
    boolean isUnreachable(byte[] addressHash) {
        var since = clock.instant().minus(MONTH).atOffset(ZoneOffset.UTC);
        return dsl.fetchExists(
                BOUNCE, BOUNCE.ADDRESS_HASH.eq(addressHash), BOUNCE.PERMANENT.isTrue(), BOUNCE.HEARD_AT.gt(since));
    }

    @Transactional
    void heard(byte[] addressHash, Status status) {
        dsl.insertInto(BOUNCE)
                .set(BOUNCE.ADDRESS_HASH, addressHash)
                .set(BOUNCE.PERMANENT, status.condemnsTheAddress())
                .set(BOUNCE.STATUS, status.toString())
                .set(BOUNCE.HEARD_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .onConflict(BOUNCE.ADDRESS_HASH, BOUNCE.PERMANENT)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }
}
