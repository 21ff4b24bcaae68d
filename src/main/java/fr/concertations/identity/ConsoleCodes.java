package fr.concertations.identity;

import fr.concertations.kernel.Texts;
import java.io.PrintStream;
import java.util.Locale;

/** Without mail server, codes appear on the console and nowhere else: not in a log, which somebody might keep. */
class ConsoleCodes implements CodeDelivery {
    private final Texts texts;

    ConsoleCodes(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void send(EmailAddress to, String code, String link, Locale locale) {
        console().println(texts.get("identity.mail.console", locale, code, to.masked(), SignIn.VALIDITY.toMinutes()));
    }

    @Override
    public boolean mails() {
        return false;
    }

    private static PrintStream console() {
        return System.out;
    }
}
