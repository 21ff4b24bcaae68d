package fr.concertations.newsletter;

/** Where a letter is on its way. Texts: {@code newsletter.state.<NAME>}. */
public enum NewsletterState {
    DRAFT,
    /** For a second person. */
    WAITING,
    RETURNED,
    AGREED,
    SENT;

    /** Its text may be changed; what was agreed to is then lost. */
    public boolean isOpen() {
        return this != SENT;
    }
}
