package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import fr.concertations.identity.Accounts;
import fr.concertations.identity.CurrentActor;
import fr.concertations.shell.AccountSection;
import fr.concertations.shell.Notices;
import fr.concertations.territory.Territories;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** On the account page: what one said of oneself, to change it. */
@org.springframework.stereotype.Component
@Order(10)
class IntroductionSection implements AccountSection {
    private final CurrentActor visitor;
    private final Accounts accounts;
    private final Territories territories;

    IntroductionSection(CurrentActor visitor, Accounts accounts, Territories territories) {
        this.visitor = visitor;
        this.accounts = accounts;
        this.territories = territories;
    }

    @Override
    public Optional<Component> forCurrentPerson() {
        var form = new IntroductionForm(accounts, territories);
        form.show(visitor.require(), territories);
        form.add(new Button(form.getTranslation("identity.introduce.keep"), click -> keep(form)));
        var section = new Section(new H2(form.getTranslation("identity.introduce.section")), form);
        section.addClassNames("panel", "stack");
        return Optional.of(section);
    }

    private void keep(IntroductionForm form) {
        if (form.keep(visitor.require())) Notices.done(form, "identity.introduce.kept");
    }
}
