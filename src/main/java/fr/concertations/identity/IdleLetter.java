package fr.concertations.identity;

import fr.concertations.kernel.Texts;
import fr.concertations.kernel.Typography;
import fr.concertations.mail.Letter;
import fr.concertations.mail.LetterBody;
import fr.concertations.mail.SiteAddress;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The words of the letter that tells somebody their account will be erased. In French, and in English below: nobody knows which they read. */
@Component
class IdleLetter {
    static final String KIND = "idle-account";
    private static final Locale LANGUAGE = Locale.FRENCH;

    private final Texts texts;
    private final SiteAddress site;

    IdleLetter(Texts texts, SiteAddress site) {
        this.texts = texts;
        this.site = site;
    }

    Letter to(String address, AccountId person, Period idle, LocalDate end) {
        var body = LetterBody.of(text("lead", LANGUAGE, idle.toTotalMonths(), day(end, LANGUAGE)))
                .withParagraphs(text("stays", LANGUAGE))
                .withAction(text("come", LANGUAGE), site.of("/app/compte"))
                .withSmallPrint(
                        text("why", LANGUAGE),
                        text("lead", Locale.ENGLISH, idle.toTotalMonths(), day(end, Locale.ENGLISH)));
        return Letter.to(address, KIND, LANGUAGE, text("subject", LANGUAGE, day(end, LANGUAGE)), body)
                .ofAccount(person.value());
    }

    private static String day(LocalDate date, Locale locale) {
        return Typography.date(date, locale);
    }

    private String text(String key, Locale locale, Object... arguments) {
        return texts.get("erasure.idle." + key, locale, arguments);
    }
}
