package fr.concertations.kernel;

/** Nothing readable stands at this address, or nothing this person may read: both are told apart for nobody. */
public class NotFound extends RuntimeException {
    public NotFound(String what) {
        super(what);
    }
}
