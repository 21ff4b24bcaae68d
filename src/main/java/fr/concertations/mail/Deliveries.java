package fr.concertations.mail;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends one letter in one transaction, which holds its row from before the server is asked until what it answered is
 * written: nobody else sends it meanwhile, and whoever is killed lets it go at once.
 */
class Deliveries {
    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);
    private static final Status UNREADABLE = new Status(4, 6, 0);
    private static final Duration AFTER_A_BREAK = Duration.ofSeconds(10);

    private final OutboxRepository letters;
    private final Bounces bounces;
    private final LetterMessages messages;
    private final TransactionTemplate transactions;
    /** Taken by the server, but the database did not hear of it: not sent again from here. */
    private final Set<UUID> unwritten = ConcurrentHashMap.newKeySet();

    Deliveries(OutboxRepository letters, Bounces bounces, LetterMessages messages, TransactionTemplate transactions) {
        this.letters = letters;
        this.bounces = bounces;
        this.messages = messages;
        this.transactions = transactions;
    }

    boolean anyDue(boolean urgent) {
        return Objects.requireNonNull(transactions.execute(status -> letters.anyDue(urgent)));
    }

    /** @return empty when nothing is due that nobody else carries */
    Optional<Outcome> next(boolean urgent, Carrier carrier) {
        var outcome = Objects.requireNonNull(transactions.execute(status ->
                letters.take(urgent).map(letter -> new Carried(letter.id(), deliver(letter, carrier)))));
        outcome.ifPresent(carried -> unwritten.remove(carried.letter()));
        return outcome.map(Carried::outcome);
    }

    private record Carried(UUID letter, Outcome outcome) {}

    private Outcome deliver(Sealed letter, Carrier carrier) {
        if (unwritten.contains(letter.id())) return sent(letter);
        if (!letter.urgent() && bounces.isUnreachable(letter.addressHash())) {
            letters.settle(letter.id(), LetterState.WITHHELD);
            return new Outcome.Taken();
        }
        return written(letter).map(mail -> carry(letter, mail, carrier)).orElseGet(Outcome.Taken::new);
    }

    /** One that cannot be written must not keep the others from leaving; it is given time to be mended. */
    private Optional<MimeMessage> written(Sealed letter) {
        try {
            return Optional.of(messages.of(letter));
        } catch (RuntimeException e) {
            LOG.error("Letter {} could not be written: {}", letter, SmtpAnswers.kinds(e));
            refused(letter, UNREADABLE);
            return Optional.empty();
        }
    }

    private Outcome carry(Sealed letter, MimeMessage mail, Carrier carrier) {
        var outcome = carrier.carry(mail);
        switch (outcome) {
            case Outcome.Taken taken -> {
                unwritten.add(letter.id());
                sent(letter);
            }
            case Outcome.Refused refused -> refused(letter, refused.status());
            case Outcome.Broken broken -> letters.postpone(letter.id(), AFTER_A_BREAK);
        }
        return outcome;
    }

    private Outcome sent(Sealed letter) {
        letters.settle(letter.id(), LetterState.SENT);
        return new Outcome.Taken();
    }

    private void refused(Sealed letter, Status status) {
        var again = status.isForGood() ? Optional.<Duration>empty() : Pauses.afterRefusal(letter.refusals());
        again.ifPresentOrElse(pause -> letters.refuse(letter.id(), pause), () -> failed(letter, status));
    }

    private void failed(Sealed letter, Status status) {
        LOG.warn("Letter {} is given up: the mail server said {}", letter, status);
        letters.settle(letter.id(), LetterState.FAILED);
        bounces.heard(letter.addressHash(), status);
    }
}
