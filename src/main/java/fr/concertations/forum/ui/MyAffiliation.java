package fr.concertations.forum.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fr.concertations.identity.Affiliation;
import fr.concertations.identity.AffiliationDraft;
import fr.concertations.identity.Affiliations;
import fr.concertations.identity.Capacity;
import fr.concertations.identity.CurrentActor;
import fr.concertations.shell.Fold;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Pieces;
import fr.concertations.territory.Territories;
import fr.concertations.territory.Territory;
import fr.concertations.territory.ui.TerritoryPicker;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/** What one asked a territory to confirm and what it answered, or the form to ask it. */
class MyAffiliation extends Fold {
    private final Capacity capacity;
    private final transient CurrentActor visitor;
    private final transient Affiliations affiliations;
    private final transient Territories territories;
    private final transient GrantWords words;
    private final transient Clock clock;

    MyAffiliation(
            Capacity capacity,
            CurrentActor visitor,
            Affiliations affiliations,
            Territories territories,
            GrantWords words,
            Clock clock) {
        super("affiliation.title." + capacity);
        this.capacity = capacity;
        this.visitor = visitor;
        this.affiliations = affiliations;
        this.territories = territories;
        this.words = words;
        this.clock = clock;
        fill();
    }

    private void fill() {
        show();
        say(getTranslation("affiliation.set.none"));
        var last = affiliations.mine(visitor.require());
        last.ifPresent(this::tell);
        var settled = last.filter(one -> one.state() == Affiliation.State.ASKED || one.holds(clock.instant()));
        if (settled.isEmpty()) form();
        else add(Pieces.actions(Pieces.button(getTranslation("affiliation.leave"), this::leave)));
    }

    private void tell(Affiliation one) {
        var over = one.state() == Affiliation.State.CONFIRMED && !one.holds(clock.instant());
        var state = over ? Affiliation.State.ENDED : one.state();
        var answer = getTranslation(
                "affiliation.state." + state, words.place(one.standing().territory()));
        say(answer);
        add(new Paragraph(AffiliationWords.of(one.person(), one.standing(), this)), new Paragraph(answer));
        if (state == Affiliation.State.CONFIRMED) add(Pieces.small(AffiliationWords.until(one, this)));
        if (!one.answer().isEmpty()) add(Pieces.quote(one.answer(), null));
    }

    private void form() {
        var organisation = field("affiliation.organisation");
        organisation.setVisible(capacity == Capacity.REPRESENTATIVE);
        var title = field(capacity == Capacity.REPRESENTATIVE ? "affiliation.title.there" : "affiliation.title");
        var place = new TerritoryPicker(territories, getTranslation("affiliation.territory"));
        var form = new Div(
                place,
                organisation,
                title,
                Pieces.button(getTranslation("affiliation.ask"), () -> ask(place, organisation, title)));
        form.addClassName("form");
        add(new Paragraph(getTranslation("affiliation.lead." + capacity)), form);
    }

    private TextField field(String key) {
        var field = new TextField(getTranslation(key));
        field.setHelperText(getTranslation(key + ".hint"));
        field.setMaxLength(120);
        field.setManualValidation(true);
        return field;
    }

    private void ask(TerritoryPicker place, TextField organisation, TextField title) {
        var all = new HashMap<String, HasValidation>(Map.of("organisation", organisation, "title", title));
        all.put(place.field().getKey(), place.field().getValue());
        var draft = new AffiliationDraft(
                place.chosen().map(Territory::code).orElse(null), organisation.getValue(), title.getValue());
        if (!Notices.attempt(this, all, () -> affiliations.ask(visitor.require(), draft))) return;
        Notices.done(this, "affiliation.asked");
        fill();
    }

    private void leave() {
        affiliations.leave(visitor.require());
        Notices.done(this, "affiliation.left");
        fill();
    }
}
