package fr.concertations.shell;

import com.vaadin.flow.i18n.I18NProvider;
import fr.concertations.kernel.Texts;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gives Vaadin the same texts as the public pages. */
@Component
class TextsForVaadin implements I18NProvider {
    private final Texts texts;

    TextsForVaadin(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Texts.LOCALES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return texts.get(key, locale, params);
    }
}
