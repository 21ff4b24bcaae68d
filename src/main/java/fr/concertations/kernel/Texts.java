package fr.concertations.kernel;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Every word the screens say, from {@code messages/<module>.properties}: French complete, English beside it. */
@Component
public class Texts {
    public static final Locale FRENCH = Locale.FRENCH;
    public static final List<Locale> LOCALES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    /** The text for a key, with {@code {0}} replaced; a missing key is a bug and throws. */
    public String get(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, supported(locale));
    }

    /** What to tell a person whose input was refused. */
    public String of(InvalidInput refusal, Locale locale) {
        return get(refusal.messageKey(), locale, refusal.arguments());
    }

    public static Locale supported(Locale wanted) {
        return wanted.getLanguage().equals("en") ? Locale.ENGLISH : Locale.FRENCH;
    }
}
