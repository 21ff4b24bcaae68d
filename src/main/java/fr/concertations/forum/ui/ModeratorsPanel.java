package fr.concertations.forum.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.EmailField;
import fr.concertations.identity.CurrentActor;
import fr.concertations.identity.Grant;
import fr.concertations.identity.Role;
import fr.concertations.identity.Roles;
import fr.concertations.kernel.TerritoryCode;
import fr.concertations.shell.Notices;
import java.util.List;
import java.util.Map;

/** Who moderates for a territory: added by address, withdrawn at any time. */
class ModeratorsPanel extends Section {
    private final transient Roles roles;
    private final transient CurrentActor visitor;
    private final transient Grant grant;
    private final EmailField email = new EmailField();
    private final Div holders = new Div();

    ModeratorsPanel(Roles roles, CurrentActor visitor, TerritoryCode territory) {
        this.roles = roles;
        this.visitor = visitor;
        this.grant = new Grant(Role.MODERATOR, territory);
        addClassName("stack");
        email.setLabel(getTranslation("collectivite.moderators.email"));
        email.setHelperText(getTranslation("collectivite.moderators.email.hint"));
        var form = new Div(email, new Button(getTranslation("collectivite.moderators.add"), click -> give()));
        form.addClassName("form");
        add(
                new H2(getTranslation("collectivite.moderators")),
                new Paragraph(getTranslation("collectivite.moderators.lead")),
                holders,
                form);
        list();
    }

    private void give() {
        var address = email.getValue().strip();
        var done = Notices.attempt(this, Map.of("email", email), () -> roles.give(visitor.require(), address, grant));
        if (!done) return;
        email.clear();
        list();
        Notices.done(this, "collectivite.moderators.added", address);
    }

    private void withdraw(Roles.Holder holder) {
        if (Notices.attempt(this, Map.of(), () -> roles.withdraw(visitor.require(), holder.account(), grant)))
            Notices.done(this, "collectivite.moderators.withdrawn", holder.email());
        list();
    }

    private void list() {
        holders.removeAll();
        var all = roles.holders(visitor.require(), grant);
        holders.add(all.isEmpty() ? Notices.empty(getTranslation("collectivite.moderators.none")) : items(all));
    }

    private UnorderedList items(List<Roles.Holder> all) {
        var items = new UnorderedList();
        items.addClassName("list");
        all.forEach(holder -> items.add(item(holder)));
        return items;
    }

    private ListItem item(Roles.Holder holder) {
        var withdraw = new Button(getTranslation("collectivite.moderators.withdraw"), click -> withdraw(holder));
        withdraw.setAriaLabel(getTranslation("collectivite.moderators.withdraw.of", holder.email()));
        var item = new ListItem(new Span(holder.email()), withdraw);
        item.addClassName("holder");
        return item;
    }
}
