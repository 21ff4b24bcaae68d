package fr.concertations.identity.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.concertations.shell.AccountSection;
import java.util.List;
import java.util.Optional;

/** The lines of the account that belong together, under what they are about; nothing where there are none. */
class AccountGroup extends Section {
    AccountGroup(AccountSection.Group group, List<AccountSection> sections) {
        addClassName("folds");
        var name = getTranslation("identity.account.group." + group);
        getElement().setAttribute("aria-label", name);
        var above = new Paragraph(name);
        above.addClassName("eyebrow");
        add(above);
        sections.stream()
                .filter(section -> section.group() == group)
                .map(AccountSection::forCurrentPerson)
                .flatMap(Optional::stream)
                .forEach(this::add);
        setVisible(getComponentCount() > 1);
    }
}
