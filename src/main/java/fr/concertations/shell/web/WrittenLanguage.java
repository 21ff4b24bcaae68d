package fr.concertations.shell.web;

import fr.concertations.kernel.Texts;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The language of what people and territories wrote, which no page translates. Templates ask it as {@code @written}, for
 * {@code th:lang}: nothing where the page is in that language too.
 */
@Component("written")
public class WrittenLanguage {
    private static final Locale OF_TEXTS = Texts.FRENCH;

    public @Nullable String lang() {
        var page = Texts.supported(LocaleContextHolder.getLocale());
        return page.getLanguage().equals(OF_TEXTS.getLanguage()) ? null : OF_TEXTS.getLanguage();
    }
}
