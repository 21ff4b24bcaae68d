package fr.concertations.identity;

import java.util.Optional;

/** Where the browser of a guest keeps the secret by which we know it again. */
public interface GuestDevice {
    /** Empty when this browser keeps none, or when nobody's browser is asking. */
    Optional<String> secret();

    void remember(String secret);

    void forget();
}
