package fr.concertations.kernel;

/** The person may not do this, or not any more; the message key says why in a sentence for them. */
public class NotAllowed extends RuntimeException {
    private final String messageKey;

    public NotAllowed(String messageKey) {
        super(messageKey);
        this.messageKey = messageKey;
    }

    public String messageKey() {
        return messageKey;
    }
}
