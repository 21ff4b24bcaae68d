package fr.concertations.following;

import fr.concertations.kernel.InRounds;
import fr.concertations.mail.Outbox;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Every five seconds, tells what happened; every minute, looks for étapes and weekly letters; every hour, forgets. Several nodes may do it at once. */
@Component
class FollowingKeeper extends InRounds {
    private static final Logger LOG = LoggerFactory.getLogger(FollowingKeeper.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final long A_MINUTE = Duration.ofMinutes(1).dividedBy(PAUSE);
    private static final long AN_HOUR = Duration.ofHours(1).dividedBy(PAUSE);
    private static final Duration TOLD_FOR = Duration.ofDays(180);
    /** Letters are kept long, and people leave them late. */
    private static final Duration LEFT_FOR = Duration.ofDays(800);

    private static final int PEOPLE_AT_ONCE = 500;

    private final Spreading spreading;
    private final Mailing mailing;
    private final NoticeRepository notices;
    private final HappeningRepository happenings;
    private final LeavingRepository exits;
    private final Outbox outbox;
    private final TransactionTemplate transactions;
    private final Clock clock;

    FollowingKeeper(
            Spreading spreading,
            Mailing mailing,
            NoticeRepository notices,
            HappeningRepository happenings,
            LeavingRepository exits,
            Outbox outbox,
            TransactionTemplate transactions,
            Clock clock,
            @Value("${concertations.live:true}") boolean autoStartup) {
        super("following-keeper", PAUSE, autoStartup);
        this.spreading = spreading;
        this.mailing = mailing;
        this.notices = notices;
        this.happenings = happenings;
        this.exits = exits;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    protected void round(long number) {
        try {
            if (number % A_MINUTE == 0) spreading.noticeStages();
            tell();
            if (number % A_MINUTE == 0) writeDigests();
            if (number % AN_HOUR == 0) forget();
        } catch (RuntimeException e) {
            LOG.warn("What happened could not be told, trying again: {}", e.getMessage());
        }
    }

    /** An installation without mail server tells on screen only. */
    void tell() {
        while (spreading.spread())
            ;
        if (!outbox.mails()) transactions.executeWithoutResult(status -> notices.settleAll());
        else notices.waiting(PEOPLE_AT_ONCE).forEach(mailing::write);
    }

    void writeDigests() {
        var now = clock.instant();
        notices.forDigest(DigestDay.latestOfAll(now)).forEach((account, since) -> {
            if (since.isBefore(DigestDay.latest(account, now))) mailing.write(account);
        });
    }

    void forget() {
        transactions.executeWithoutResult(status -> {
            happenings.dropBefore(clock.instant().minus(TOLD_FOR));
            exits.dropBefore(clock.instant().minus(LEFT_FOR));
        });
    }
}
