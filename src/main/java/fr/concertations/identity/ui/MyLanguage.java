package fr.concertations.identity.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import fr.concertations.identity.AccountId;
import fr.concertations.identity.Accounts;
import fr.concertations.kernel.Texts;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The language of the application and of letters; the page comes again in it as soon as one is chosen. */
class MyLanguage extends Section {
    /** No language of ours: that of the browser. */
    private static final Locale BROWSER = Locale.ROOT;

    MyLanguage(Accounts accounts, AccountId person) {
        addClassName("stack");
        var languages = new RadioButtonGroup<Locale>();
        languages.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        languages.setLabel(getTranslation("identity.language.label"));
        languages.setItems(
                Stream.concat(Stream.of(BROWSER), Texts.LOCALES.stream()).toList());
        languages.setItemLabelGenerator(this::name);
        languages.setValue(accounts.language(person).orElse(BROWSER));
        languages.addValueChangeListener(change -> {
            accounts.speak(person, Optional.of(change.getValue()).filter(chosen -> !chosen.equals(BROWSER)));
            getUI().ifPresent(ui -> ui.getPage().reload());
        });
        add(new H2(getTranslation("identity.language.title")), languages);
    }

    /** Each language is called as those who speak it call it. */
    private String name(Locale language) {
        if (language.equals(BROWSER)) return getTranslation("identity.language.browser");
        var name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}
