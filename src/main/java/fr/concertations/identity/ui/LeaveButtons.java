package fr.concertations.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.concertations.identity.Provider;
import fr.concertations.shell.Pieces;

/** Signing out: here, and at the provider by which one came in, whose own session goes on for hours. */
class LeaveButtons extends Div {
    LeaveButtons(BrowserSession browser) {
        addClassName("stack");
        browser.provider()
                .ifPresentOrElse(
                        provider -> offerBoth(browser, provider),
                        () -> add(Pieces.actions(
                                Pieces.mainButton(getTranslation("identity.signOut.do"), browser::close))));
    }

    private void offerBoth(BrowserSession browser, Provider provider) {
        add(
                new Paragraph(getTranslation("oidc.signOut.why", provider.name())),
                Pieces.actions(
                        Pieces.mainButton(
                                getTranslation("oidc.signOut.everywhere", provider.name()), browser::closeEverywhere),
                        Pieces.button(getTranslation("oidc.signOut.here"), browser::close)));
    }
}
