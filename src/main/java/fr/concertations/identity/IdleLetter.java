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

/** The words of the letter that tells somebody their account will be erased: in the language they chose, else in French, and in English below. */
@Component
class IdleLetter {
    static final String KIND = "idle-account";

    private final Texts texts;
    private final SiteAddress site;

    IdleLetter(Texts texts, SiteAddress site) {
        this.texts = texts;
        this.site = site;
    }

    Letter to(String address, AccountId person, Locale language, Period idle, LocalDate end) {
        var body = LetterBody.of(text("lead", language, idle.toTotalMonths(), day(end, language)))
                .withParagraphs(text("stays", language))
                .withAction(text("come", language), site.of("/app/compte"))
                .withSmallPrint(
                        text("why", language),
                        text("lead", Locale.ENGLISH, idle.toTotalMonths(), day(end, Locale.ENGLISH)));
        return Letter.to(address, KIND, language, text("subject", language, day(end, language)), body)
                .ofAccount(person.value());
    }

    private static String day(LocalDate date, Locale locale) {
        return Typography.date(date, locale);
    }

    private String text(String key, Locale locale, Object... arguments) {
        return texts.get("erasure.idle." + key, locale, arguments);
    }
}
