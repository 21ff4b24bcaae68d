package fr.concertations.mail;

import java.util.Locale;
import java.util.Optional;

/** In whose name this site writes. Without an implementation, letters are from “Concertations”. */
public interface SenderNames {
    String name(Locale locale);

    /** Where answers go; else letters say that nobody reads them. */
    Optional<String> replyTo();
}
