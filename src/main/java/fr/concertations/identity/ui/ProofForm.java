package fr.concertations.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.concertations.identity.CodeRequest;
import fr.concertations.identity.Passkeys;
import fr.concertations.identity.Proof;
import fr.concertations.identity.Proofs;
import fr.concertations.identity.SignedIn;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Pieces;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks whoever has been signed in for a while who they are, by a code or by a key. */
class ProofForm extends Div {
    private final transient SignedIn member;
    private final transient Proofs proofs;
    private final transient Passkeys passkeys;
    private final transient BrowserSession browser;
    private final transient Consumer<Proof> proven;
    private final CodeField code = new CodeField();

    ProofForm(SignedIn member, Proofs proofs, Passkeys passkeys, BrowserSession browser, Consumer<Proof> proven) {
        this.member = member;
        this.proofs = proofs;
        this.passkeys = passkeys;
        this.browser = browser;
        this.proven = proven;
        addClassName("form");
        var ways = new Div(Pieces.button(getTranslation("erasure.proof.code"), this::askCode));
        ways.addClassName("actions");
        if (!passkeys.of(member).isEmpty()) ways.add(Pieces.button(getTranslation("erasure.proof.key"), this::askKey));
        add(new Paragraph(getTranslation("erasure.proof.lead")), ways);
    }

    private void askCode() {
        Notices.attempt(
                        this,
                        Map.of("email", code),
                        () -> proofs.askCode(member, browser.token(), browser.ip(), getLocale()))
                .ifPresent(asked ->
                        asked.ifPresentOrElse(this::sent, () -> Notices.refused(this, "erasure.proof.noAddress")));
    }

    private void sent(CodeRequest request) {
        removeAll();
        var key = request.mailed() ? "identity.signIn.sent" : "identity.signIn.console";
        add(
                new Paragraph(getTranslation(key, request.email())),
                code,
                Pieces.mainButton(getTranslation("erasure.proof.check"), this::checkCode),
                Pieces.actions(again()));
        code.focus();
    }

    private Component again() {
        return Pieces.button(getTranslation("identity.signIn.resend"), this::askCode);
    }

    private void checkCode() {
        take(proofs.byCode(member, code.getValue(), browser.token()), () -> {
            code.setErrorMessage(getTranslation("identity.signIn.wrongCode"));
            code.setInvalid(true);
            code.focus();
        });
    }

    private void askKey() {
        var ceremony = passkeys.request(BrowserSession.site());
        BrowserKeys.get(
                this,
                ceremony.json(),
                answer -> take(
                        proofs.byKey(member, ceremony, answer), () -> Notices.refused(this, "erasure.proof.otherKey")));
    }

    private void take(Optional<Proof> proof, Runnable refused) {
        proof.ifPresentOrElse(proven, refused);
    }
}
