package fr.concertations.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import fr.concertations.identity.AccountId;
import fr.concertations.identity.PasskeyCeremony;
import fr.concertations.identity.Passkeys;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Pieces;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;

/** Signs in with a key the browser knows; not there in a browser that has none. */
class KeyButton extends Div {
    private final transient Passkeys passkeys;
    private final SerializableConsumer<AccountId> signIn;
    private transient @Nullable PasskeyCeremony<PublicKeyCredentialRequestOptions> ceremony;

    /** @param signIn with the account whose key answered */
    KeyButton(Passkeys passkeys, SerializableConsumer<AccountId> signIn) {
        this.passkeys = passkeys;
        this.signIn = signIn;
        add(new Paragraph(getTranslation("passkey.or")), Pieces.button(getTranslation("passkey.signIn"), this::ask));
        addClassName("stack");
        BrowserKeys.showWhereThereAreKeys(this);
    }

    private void ask() {
        var asked = passkeys.request(BrowserSession.site());
        ceremony = asked;
        BrowserKeys.get(this, asked.json(), this::check);
    }

    private void check(String answer) {
        var asked = ceremony;
        ceremony = null;
        if (asked == null) return;
        passkeys.check(asked, answer).ifPresentOrElse(signIn, () -> Notices.refused(this, "passkey.refused"));
    }
}
