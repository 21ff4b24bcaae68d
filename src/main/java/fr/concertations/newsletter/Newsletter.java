package fr.concertations.newsletter;

import fr.concertations.debate.ConcertationId;
import java.time.Instant;
import java.util.Optional;

/**
 * A letter of a concertation to those who follow it.
 *
 * @param revision grows with every change of text or state
 * @param sent empty until then
 * @param withdrawn taken off the site; its text is then for its team alone
 */
public record Newsletter(
        NewsletterId id,
        ConcertationId concertation,
        NewsletterText text,
        NewsletterState state,
        int revision,
        Instant changedAt,
        Optional<Sending> sent,
        Optional<Withdrawal> withdrawn) {
    /** @param number in the archive of the concertation, from 1 */
    public record Sending(int number, Instant at) {}

    /** @param because in public */
    public record Withdrawal(Instant at, String because) {}

    /** As everybody may read it: without its words once it is withdrawn. */
    Newsletter forReaders() {
        return withdrawn.isEmpty()
                ? this
                : new Newsletter(id, concertation, NewsletterText.EMPTY, state, revision, changedAt, sent, withdrawn);
    }
}
