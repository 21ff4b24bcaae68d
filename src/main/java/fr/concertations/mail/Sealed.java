package fr.concertations.mail;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A posted letter, taken to be sent. */
record Sealed(
        UUID id,
        byte[] addressHash,
        String address,
        String kind,
        Locale locale,
        String subject,
        LetterBody body,
        boolean urgent,
        @Nullable String unsubscribe,
        int refusals) {
    @Override
    public String toString() {
        return kind + " " + id;
    }
}
