package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.concertations.identity.Affiliation;
import fr.concertations.identity.Affiliations;
import fr.concertations.identity.CurrentActor;
import fr.concertations.identity.Term;
import fr.concertations.kernel.TerritoryCode;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Pieces;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Who says they speak for the territory or an organisation of it: a référent confirms, refuses, or ends it. */
class AffiliationsToDecide extends Section {
    private final transient CurrentActor visitor;
    private final transient Affiliations affiliations;
    private final transient TerritoryCode territory;
    private final transient Clock clock;

    AffiliationsToDecide(CurrentActor visitor, Affiliations affiliations, TerritoryCode territory, Clock clock) {
        this.visitor = visitor;
        this.affiliations = affiliations;
        this.territory = territory;
        this.clock = clock;
        addClassName("stack");
        fill();
    }

    private void fill() {
        removeAll();
        var actor = visitor.require();
        add(
                new H2(getTranslation("affiliation.decide")),
                new Paragraph(getTranslation("affiliation.decide.lead")),
                new H3(getTranslation("affiliation.waiting")),
                list(affiliations.waiting(actor, territory), "affiliation.waiting.none", this::toDecide),
                new H3(getTranslation("affiliation.confirmed")),
                list(affiliations.confirmed(actor, territory), "affiliation.confirmed.none", this::confirmed));
    }

    private Component list(List<Affiliation> all, String noneKey, Function<Affiliation, Component> actions) {
        if (all.isEmpty()) return Notices.empty(getTranslation(noneKey));
        var list = new UnorderedList();
        list.addClassName("list");
        all.forEach(one -> list.add(item(one, actions.apply(one))));
        return list;
    }

    private ListItem item(Affiliation one, Component actions) {
        var who = new Div(
                new Span(AffiliationWords.of(one.person(), one.standing(), this)),
                Pieces.small(getTranslation(
                        "affiliation.who",
                        getTranslation("capacity." + one.standing().capacity()),
                        one.email())),
                Pieces.small(
                        one.state() == Affiliation.State.ASKED
                                ? getTranslation("affiliation.askedOn", Words.day(this, one.askedAt()))
                                : AffiliationWords.until(one, this)));
        var item = new ListItem(who, actions);
        item.addClassName("holder");
        return item;
    }

    private Component toDecide(Affiliation one) {
        if (one.account().equals(visitor.require().id()))
            return Pieces.small(getTranslation("refusal.affiliation.oneself"));
        return Pieces.actions(
                Pieces.quietButton(
                        getTranslation("affiliation.confirm"),
                        getTranslation("affiliation.confirm.of", one.person()),
                        () -> ask(
                                "affiliation.confirm",
                                one,
                                new TermFields("affiliation.word").suggesting(Term.suggested(clock.instant())),
                                term -> affiliations.confirm(visitor.require(), one.id(), term))),
                Pieces.quietButton(
                        getTranslation("affiliation.refuse"),
                        getTranslation("affiliation.refuse.of", one.person()),
                        () -> ask(
                                "affiliation.refuse",
                                one,
                                new TermFields("affiliation.reason").withoutDay(),
                                term -> affiliations.refuse(visitor.require(), one.id(), term.reason()))));
    }

    private Component confirmed(Affiliation one) {
        return Pieces.quietButton(
                getTranslation("affiliation.end"),
                getTranslation("affiliation.end.of", one.person()),
                () -> ask(
                        "affiliation.end",
                        one,
                        new TermFields("affiliation.word").withoutDay(),
                        term -> affiliations.end(visitor.require(), one.id(), term.reason())));
    }

    private void ask(String key, Affiliation one, TermFields fields, Consumer<Term> action) {
        new TermDialog(getTranslation(key + ".of", one.person()), fields, getTranslation(key), term -> {
                    action.accept(term);
                    Notices.done(this, key + ".done", one.person());
                    fill();
                })
                .open();
    }
}
