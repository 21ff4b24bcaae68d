package fr.concertations.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import fr.concertations.identity.Means;
import fr.concertations.identity.Passkey;
import fr.concertations.identity.PasskeyCeremony;
import fr.concertations.identity.Passkeys;
import fr.concertations.identity.Recoveries;
import fr.concertations.identity.ReturnPath;
import fr.concertations.identity.SignedIn;
import fr.concertations.kernel.Typography;
import fr.concertations.shell.Fold;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Pieces;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;

/** The keys of somebody: those there are, a new one, or what to do when they are lost. */
class MyPasskeys extends Fold {
    static final String ID = "cles";
    private static final int LONGEST_LABEL = 80;

    private final transient SignedIn member;
    private final transient Passkeys passkeys;
    private final transient Recoveries recoveries;
    private final transient BrowserSession browser;
    private final boolean roleSleeps;
    private final TextField label = new TextField(getTranslation("passkey.label"));
    private transient @Nullable PasskeyCeremony<PublicKeyCredentialCreationOptions> ceremony;

    /** @param roleSleeps a role waits for a key */
    MyPasskeys(SignedIn member, Passkeys passkeys, Recoveries recoveries, BrowserSession browser, boolean roleSleeps) {
        super("passkey.title");
        this.member = member;
        this.passkeys = passkeys;
        this.recoveries = recoveries;
        this.browser = browser;
        this.roleSleeps = roleSleeps;
        label.setMaxLength(LONGEST_LABEL);
        label.setHelperText(getTranslation("passkey.label.hint"));
        label.setValue(BrowserSession.name());
        setId(ID);
        setOpen(roleSleeps);
        fill();
    }

    private void fill() {
        var keys = passkeys.of(member);
        say(getTranslation("passkey.set", keys.size()));
        show();
        if (roleSleeps) add(notice(keys.isEmpty() ? "passkey.sleeping.first" : "passkey.sleeping.again"));
        add(new Paragraph(getTranslation("passkey.lead")));
        if (!keys.isEmpty()) add(list(keys));
        if (roleSleeps && !keys.isEmpty())
            add(new KeyButton(passkeys, account -> browser.open(account, Means.PASSKEY, ReturnPath.ACCOUNT)));
        if (!BrowserSession.site().takesPasskeys()) add(new Paragraph(getTranslation("passkey.insecure")));
        else if (passkeys.mayChange(member)) add(addition());
        else add(new LostKeys(member, recoveries));
    }

    private Component notice(String key) {
        var notice = new Paragraph(getTranslation(key));
        notice.addClassName("notice");
        return notice;
    }

    private UnorderedList list(Iterable<Passkey> keys) {
        var list = new UnorderedList();
        list.addClassName("list");
        var mayRemove = passkeys.mayChange(member);
        keys.forEach(key -> list.add(item(key, mayRemove)));
        return list;
    }

    private ListItem item(Passkey key, boolean mayRemove) {
        var dates = new Span(getTranslation(
                "passkey.dates",
                Typography.date(Typography.dayInParis(key.createdAt()), getLocale()),
                Typography.date(Typography.dayInParis(key.usedAt()), getLocale())));
        dates.addClassName("small");
        var item = new ListItem(new Div(new Div(key.label()), dates));
        item.addClassName("holder");
        if (mayRemove)
            item.add(Pieces.quietButton(
                    getTranslation("passkey.remove"),
                    getTranslation("passkey.remove.of", key.label()),
                    () -> remove(key)));
        return item;
    }

    private Component addition() {
        var add = Pieces.button(getTranslation("passkey.add"), this::ask);
        if (roleSleeps) add.addThemeName("primary");
        var form = new Div(label, add);
        form.addClassName("form");
        return form;
    }

    private void ask() {
        Notices.attempt(this, Map.of("label", label), () -> passkeys.creation(member, BrowserSession.site()))
                .ifPresent(asked -> {
                    ceremony = asked;
                    BrowserKeys.create(this, asked.json(), this::keep);
                });
    }

    private void keep(String answer) {
        var asked = ceremony;
        ceremony = null;
        if (asked == null) return;
        if (!Notices.attempt(
                this, Map.of("label", label), () -> passkeys.register(member, asked, answer, label.getValue()))) return;
        if (roleSleeps) browser.open(member.account(), Means.PASSKEY, ReturnPath.ACCOUNT);
        Notices.done(this, "passkey.added");
        fill();
    }

    private void remove(Passkey key) {
        if (Notices.attempt(this, Map.of(), () -> passkeys.remove(member, key.id()))) {
            Notices.done(this, "passkey.removed", key.label());
            fill();
        }
    }
}
