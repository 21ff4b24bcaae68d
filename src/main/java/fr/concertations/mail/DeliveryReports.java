package fr.concertations.mail;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes what is reported of letters that were sent. */
@Service
class DeliveryReports {
    private final OutboxRepository letters;
    private final Bounces bounces;

    DeliveryReports(OutboxRepository letters, Bounces bounces) {
        this.letters = letters;
        this.bounces = bounces;
    }

    /** @return false when the letter is not one of ours, or too old */
    @Transactional
    public boolean heard(DeliveryReport report) {
        var address = letters.bounced(report.letter(), report.failed());
        address.ifPresent(hash -> bounces.heard(hash, report.status()));
        return address.isPresent();
    }
}
