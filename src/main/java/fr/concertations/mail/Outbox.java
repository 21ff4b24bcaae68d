package fr.concertations.mail;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where letters are posted: with the change they tell of, in its transaction, or not at all.
 *
 * @see <a href="../../../../../../docs/adr/ADR-018-mail-outbox.md">ADR-018</a>
 */
@Service
public class Outbox {
    private final OutboxRepository letters;
    private final ObjectProvider<Postman> postmen;

    Outbox(OutboxRepository letters, ObjectProvider<Postman> postmen) {
        this.letters = letters;
        this.postmen = postmen;
    }

    /** False on an installation without mail server: letters posted there are dropped. */
    public boolean mails() {
        return postmen.stream().findAny().isPresent();
    }

    /**
     * The letter leaves soon after the caller's transaction is committed.
     *
     * @return false when it will not: there is no mail server, or it was posted before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean post(Letter letter) {
        if (!mails() || !letters.add(letter)) return false;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                postmen.forEach(postman -> postman.comeFor(letter.urgent()));
            }
        });
        return true;
    }

    /** Nothing of this address stays: no letter, sent or not, and no bounce. For whoever is erased. */
    @Transactional
    public void forget(String address) {
        letters.forget(Hashes.ofAddress(address));
    }
}
