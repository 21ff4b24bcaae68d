package fr.concertations.identity;

import java.util.Locale;

/** How a code reaches the person: by mail, or on the console of an installation without mail server. */
interface CodeDelivery {
    void send(EmailAddress to, String code, String link, Locale locale);

    boolean mails();
}
