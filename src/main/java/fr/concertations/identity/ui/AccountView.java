package fr.concertations.identity.ui;

import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.concertations.identity.CurrentActor;
import fr.concertations.identity.Providers;
import fr.concertations.mail.Bounces;
import fr.concertations.shell.AccountSection;
import fr.concertations.shell.Heading;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Pieces;
import fr.concertations.shell.Screen;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/**
 * One’s account: the address it belongs to, then what each module has to show the person, in a few groups of lines. The
 * sections are found at run time: what they are made of is named here, so that the page loads it.
 */
@Route(value = "compte", layout = MainLayout.class)
@PermitAll
@Uses(TextField.class)
@Uses(TextArea.class)
@Uses(RadioButtonGroup.class)
class AccountView extends Screen implements BeforeEnterObserver {
    private final transient Providers providers;
    private final Heading heading;

    AccountView(
            CurrentActor visitor,
            BrowserSession browser,
            Providers providers,
            Bounces bounces,
            List<AccountSection> sections) {
        this.providers = providers;
        var lead = visitor.require()
                .email()
                .map(email -> getTranslation("identity.account.lead", email))
                .orElseGet(() -> getTranslation("oidc.account.lead"));
        heading = new Heading(null, title(), lead);
        show(heading);
        visitor.require()
                .email()
                .filter(bounces::isUnreachable)
                .ifPresent(address -> add(new UnreachableAddress(bounces, address)));
        if (!visitor.sleeping().isEmpty()) add(sleeping());
        for (var group : AccountSection.Group.values()) add(new AccountGroup(group, sections));
        add(new LeaveButtons(browser));
    }

    /** What came of a visit to an identity provider is told under the title. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProviderNotice.at(event.getLocation(), providers)
                .ifPresent(notice -> addComponentAtIndex(indexOf(heading) + 1, notice));
    }

    @Override
    protected String title() {
        return getTranslation("identity.account.title");
    }

    private Div sleeping() {
        var go = Pieces.pageLink("#" + MyPasskeys.ID, getTranslation("passkey.sleeping.down"), "button");
        var notice = new Div(new Paragraph(getTranslation("passkey.sleeping")), go);
        notice.addClassNames("panel", "stack");
        return notice;
    }
}
