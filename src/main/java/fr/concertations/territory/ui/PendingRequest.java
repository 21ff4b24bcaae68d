package fr.concertations.territory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import fr.concertations.kernel.Typography;
import fr.concertations.territory.JoinRequest;
import java.util.function.Consumer;

/** A request to join as the commission sees it: who asks, for which territory, to reach whom; accept or decline. */
class PendingRequest extends ListItem {
    PendingRequest(JoinRequest request, Runnable accept, Consumer<String> decline) {
        addClassNames("panel", "stack");
        var place = request.territory();
        var link = new Anchor(place.path(), place.name());
        link.setRouterIgnore(true);
        var facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "kind", getTranslation("territory.kind." + place.kind()));
        fact(facts, "contact", request.contactName());
        fact(facts, "function", request.contactFunction());
        request.email().ifPresent(email -> fact(facts, "email", email));
        fact(facts, "audience", request.audience());
        fact(facts, "date", Typography.date(Typography.dayInParis(request.requestedAt()), getLocale()));
        add(new H3(link), facts, actions(place.name(), accept, decline));
    }

    private Div actions(String name, Runnable accept, Consumer<String> decline) {
        var yes = new Button(getTranslation("territory.commission.accept"), click -> accept.run());
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.setAriaLabel(getTranslation("territory.commission.accept.of", name));
        yes.setDisableOnClick(true);
        var no = new Button(
                getTranslation("territory.commission.decline"), click -> new DeclineDialog(name, decline).open());
        no.setAriaLabel(getTranslation("territory.commission.decline.of", name));
        var actions = new Div(yes, no);
        actions.addClassName("actions");
        return actions;
    }

    private void fact(DescriptionList facts, String key, String value) {
        var pair = new Div(
                new DescriptionList.Term(getTranslation("territory.commission." + key)),
                new DescriptionList.Description(value));
        facts.getElement().appendChild(pair.getElement());
    }
}
