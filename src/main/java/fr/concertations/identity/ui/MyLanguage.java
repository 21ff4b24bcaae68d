package fr.concertations.identity.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import fr.concertations.identity.AccountId;
import fr.concertations.identity.AccountLanguages;
import fr.concertations.kernel.Texts;
import fr.concertations.shell.Fold;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The language of the application and of letters; the page comes again in it as soon as one is chosen. */
class MyLanguage extends Fold {
    /** No language of ours: that of the browser. */
    private static final Locale BROWSER = Locale.ROOT;

    MyLanguage(AccountLanguages all, AccountId person) {
        super("identity.language.title");
        var languages = new RadioButtonGroup<Locale>();
        languages.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        languages.setLabel(getTranslation("identity.language.label"));
        languages.setItems(
                Stream.concat(Stream.of(BROWSER), Texts.LOCALES.stream()).toList());
        languages.setItemLabelGenerator(this::name);
        languages.setValue(all.of(person).orElse(BROWSER));
        say(name(languages.getValue()));
        languages.addValueChangeListener(change -> {
            all.choose(person, Optional.of(change.getValue()).filter(chosen -> !chosen.equals(BROWSER)));
            getUI().ifPresent(ui -> ui.getPage().reload());
        });
        add(languages);
    }

    /** Each language is called as those who speak it call it. */
    private String name(Locale language) {
        if (language.equals(BROWSER)) return getTranslation("identity.language.browser");
        var name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}
