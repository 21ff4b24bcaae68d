package fr.concertations.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import fr.concertations.identity.AccountLanguages;
import fr.concertations.identity.SignedIn;
import org.springframework.stereotype.Component;

/** The application speaks the language its visitor chose, wherever they sign in. */
@Component
class SpokenLanguage implements VaadinServiceInitListener {
    private final AccountLanguages languages;

    SpokenLanguage(AccountLanguages languages) {
        this.languages = languages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> speakTo(init.getUI()));
    }

    void speakTo(UI ui) {
        SignedIn.here().flatMap(member -> languages.of(member.account())).ifPresent(ui::setLocale);
    }
}
