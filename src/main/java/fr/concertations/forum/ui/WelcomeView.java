package fr.concertations.forum.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.concertations.identity.Accounts;
import fr.concertations.identity.CurrentActor;
import fr.concertations.identity.ReturnPath;
import fr.concertations.shell.Heading;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Screen;
import fr.concertations.territory.Territories;
import jakarta.annotation.security.PermitAll;

/** The first visit: name, collège and territory, then on to where one was going. */
@Route(value = "bienvenue", layout = MainLayout.class)
@PermitAll
class WelcomeView extends Screen implements BeforeEnterObserver {
    private static final ReturnPath ACCOUNT = ReturnPath.of("/app/compte").orElseThrow();

    private final transient CurrentActor visitor;
    private final transient Territories territories;
    private final IntroductionForm form;
    private transient ReturnPath next = ACCOUNT;

    WelcomeView(CurrentActor visitor, Accounts accounts, Territories territories) {
        this.visitor = visitor;
        this.territories = territories;
        form = new IntroductionForm(accounts, territories);
    }

    @Override
    protected String title() {
        return getTranslation("identity.introduce.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        next = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("suite")
                .flatMap(ReturnPath::of)
                .orElse(ACCOUNT);
        var go = new Button(getTranslation("identity.introduce.go"), click -> go());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        form.show(visitor.require(), territories);
        form.add(go);
        show(new Heading(null, title(), getTranslation("identity.introduce.lead")), form);
    }

    private void go() {
        if (form.keep(visitor.require())) Notices.leaveTo(next.value());
    }
}
