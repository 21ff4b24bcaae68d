package fr.concertations.identity.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.concertations.identity.FirstAdministrator;
import fr.concertations.identity.Means;
import fr.concertations.identity.ReturnPath;
import fr.concertations.shell.Heading;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Screen;
import java.util.Map;

/** Behind the link printed at the first start: whoever opens it and says their address administers. Opening uses nothing up. */
@Route(value = "premier-acces", layout = MainLayout.class)
@AnonymousAllowed
class FirstAccessView extends Screen implements HasUrlParameter<String> {
    private static final ReturnPath ADMINISTRATION =
            ReturnPath.of("/app/administration").orElseThrow();

    private final transient FirstAdministrator first;
    private final transient BrowserSession browser;
    private final AddressField address = new AddressField(getTranslation("identity.signIn.address"));
    private String token = "";

    FirstAccessView(FirstAdministrator first, BrowserSession browser) {
        this.first = first;
        this.browser = browser;
        address.setHelperText(getTranslation("identity.signIn.address.hint"));
    }

    @Override
    protected String title() {
        return getTranslation("identity.firstAccess.title");
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        token = parameter;
        var leadKey = first.serves(token) ? "identity.firstAccess.lead" : "identity.firstAccess.gone";
        show(new Heading(null, title(), getTranslation(leadKey)));
        if (first.serves(token)) add(form());
    }

    private Div form() {
        var become = new Button(getTranslation("identity.firstAccess.do"), click -> become());
        become.addThemeVariants(ButtonVariant.PRIMARY);
        become.addClickShortcut(Key.ENTER);
        var form = new Div(address, become);
        form.addClassName("form");
        return form;
    }

    private void become() {
        Notices.attempt(this, Map.of("email", address), () -> first.use(token, address.getValue()))
                .ifPresent(account -> browser.open(account, Means.FIRST_ACCESS, ADMINISTRATION));
    }
}
