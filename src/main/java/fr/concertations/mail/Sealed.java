package fr.concertations.mail;

import fr.concertations.kernel.StoredJson;
import java.util.Locale;
import java.util.UUID;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;

/** A posted letter, taken to be sent. */
record Sealed(
        UUID id,
        byte[] addressHash,
        String address,
        String kind,
        Locale locale,
        String subject,
        JSONB words,
        boolean urgent,
        @Nullable String unsubscribe,
        int refusals) {
    LetterBody body() {
        return StoredJson.read(words, LetterBody.class);
    }

    @Override
    public String toString() {
        return kind + " " + id;
    }
}
