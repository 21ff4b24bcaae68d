package fr.concertations.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import fr.concertations.identity.CodeRequest;
import fr.concertations.identity.CurrentActor;
import fr.concertations.identity.Means;
import fr.concertations.identity.Passkeys;
import fr.concertations.identity.Providers;
import fr.concertations.identity.ReturnPath;
import fr.concertations.identity.SignIn;
import fr.concertations.shell.Heading;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Screen;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Signing in: one’s address, then the code received there, then on to where one was going. The link beside the code may be faster. */
@Route(value = "connexion", layout = MainLayout.class)
@AnonymousAllowed
class LoginView extends Screen implements BeforeEnterObserver {
    private final transient SignIn signIn;
    private final transient BrowserSession browser;
    private final transient CurrentActor visitor;
    private final transient Passkeys passkeys;
    private final transient Providers providers;
    private final AddressField address = new AddressField(getTranslation("identity.signIn.address"));
    private final CodeField code = new CodeField();
    private final Div form = new Div();
    private transient ReturnPath next = ReturnPath.ACCOUNT;
    private transient @Nullable CodeRequest request;
    private @Nullable ProviderNotice notice;

    LoginView(SignIn signIn, BrowserSession browser, CurrentActor visitor, Passkeys passkeys, Providers providers) {
        this.signIn = signIn;
        this.browser = browser;
        this.visitor = visitor;
        this.passkeys = passkeys;
        this.providers = providers;
        address.setHelperText(getTranslation("identity.signIn.address.hint"));
        form.addClassName("form");
    }

    @Override
    protected String title() {
        return getTranslation("identity.signIn.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        next = wanted(event).or(LoginView::interrupted).orElse(ReturnPath.ACCOUNT);
        if (visitor.get().isPresent()) event.getUI().getPage().setLocation(next.value());
        notice = ProviderNotice.at(event.getLocation(), providers).orElse(null);
        askAddress();
    }

    private static Optional<ReturnPath> wanted(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter("suite")
                .flatMap(ReturnPath::of);
    }

    /** The view somebody was refused for not being signed in, as the framework remembers it. */
    private static Optional<ReturnPath> interrupted() {
        var session = VaadinSession.getCurrent().getSession();
        var path = session.getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        session.removeAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        return path instanceof String stored ? ReturnPath.of("/app/" + stored) : Optional.empty();
    }

    private void askAddress() {
        request = null;
        var send = button("identity.signIn.send", this::sendCode);
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickShortcut(Key.ENTER);
        step("identity.signIn.lead", address, send);
        if (BrowserSession.site().takesPasskeys())
            form.add(new KeyButton(passkeys, account -> browser.open(account, Means.PASSKEY, next)));
        if (!providers.all().isEmpty()) form.addComponentAsFirst(new ProviderButtons(providers.all(), next));
        if (notice == null) address.focus();
        else form.addComponentAsFirst(notice);
    }

    private void askCode(CodeRequest sent) {
        request = sent;
        code.clear();
        code.setInvalid(false);
        var check = button("identity.signIn.check", this::checkCode);
        check.addThemeVariants(ButtonVariant.PRIMARY);
        check.addClickShortcut(Key.ENTER);
        var others = new Div(
                button("identity.signIn.resend", this::sendAgain),
                button("identity.signIn.otherAddress", this::askAddress));
        others.addClassName("actions");
        step(sent.mailed() ? "identity.signIn.sent" : "identity.signIn.console", code, check, others);
        code.focus();
    }

    private void step(String leadKey, Component... fields) {
        var sentTo = request == null ? "" : request.email();
        form.removeAll();
        form.add(fields);
        show(new Heading(null, title(), getTranslation(leadKey, sentTo)), form);
    }

    private Button button(String key, Runnable action) {
        return new Button(getTranslation(key), click -> action.run());
    }

    private void sendCode() {
        Notices.attempt(this, Map.of("email", address), () -> ask(address.getValue()))
                .ifPresent(this::askCode);
    }

    private void sendAgain() {
        if (request == null) return;
        var email = request.email();
        Notices.attempt(this, Map.of("email", code), () -> ask(email)).ifPresent(sent -> {
            askCode(sent);
            Notices.done(this, "identity.signIn.resent");
        });
    }

    private CodeRequest ask(String email) {
        var sent = signIn.ask(email, browser.token(), browser.ip(), getLocale());
        browser.asked(sent, next);
        return sent;
    }

    private void checkCode() {
        if (request == null) return;
        if (visitor.get().isPresent()) UI.getCurrent().getPage().setLocation(next.value());
        else check(request);
    }

    private void check(CodeRequest request) {
        signIn.check(request.email(), code.getValue(), browser.token())
                .ifPresentOrElse(account -> browser.open(account, Means.CODE, next), this::refuseCode);
    }

    private void refuseCode() {
        code.setErrorMessage(getTranslation("identity.signIn.wrongCode"));
        code.setInvalid(true);
        code.focus();
    }
}
