package fr.concertations.identity;

import fr.concertations.mail.Outbox;
import java.time.Clock;
import java.util.Locale;
import org.springframework.transaction.support.TransactionTemplate;

/** Posts codes: how long the mail server takes tells nobody anything. Late ones are never sent. */
class MailedCodes implements CodeDelivery {
    private final Outbox outbox;
    private final CodeLetter letter;
    private final TransactionTemplate transactions;
    private final Clock clock;

    MailedCodes(Outbox outbox, CodeLetter letter, TransactionTemplate transactions, Clock clock) {
        this.outbox = outbox;
        this.letter = letter;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void send(EmailAddress to, String code, String link, Locale locale) {
        var expiresAt = clock.instant().plus(SignIn.VALIDITY);
        transactions.executeWithoutResult(status -> outbox.post(letter.to(to, code, link, expiresAt, locale)));
    }

    @Override
    public boolean mails() {
        return true;
    }
}
