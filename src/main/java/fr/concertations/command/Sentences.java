package fr.concertations.command;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What the command line says. In French whatever the language of the machine, since servers often speak English while
 * the people who run them do not; {@code CONCERTATIONS_LANGUAGE=en} changes it.
 */
final class Sentences {
    private static final ResourceBundle BUNDLE = bundle(language());

    private Sentences() {}

    static String get(String key, Object... arguments) {
        return get(BUNDLE, key, arguments);
    }

    static String get(ResourceBundle bundle, String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale(bundle)).format(arguments);
    }

    static Locale locale() {
        return locale(BUNDLE);
    }

    private static Locale locale(ResourceBundle bundle) {
        return bundle.getLocale().equals(Locale.ENGLISH) ? Locale.ENGLISH : Locale.FRENCH;
    }

    static ResourceBundle bundle() {
        return BUNDLE;
    }

    /** @param language {@link Locale#ENGLISH}; French for {@link Locale#ROOT} */
    static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(
                "messages.command",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Locale language() {
        return "en".equals(System.getenv("CONCERTATIONS_LANGUAGE")) ? Locale.ENGLISH : Locale.ROOT;
    }
}
