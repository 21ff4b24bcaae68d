package fr.concertations.synthesis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import fr.concertations.argument.Argument;
import fr.concertations.contribution.Contribution;
import fr.concertations.identity.Actor;
import fr.concertations.shell.Notices;
import fr.concertations.shell.OnDemand;
import fr.concertations.shell.Pieces;
import fr.concertations.synthesis.Extract;
import fr.concertations.synthesis.Extracts;
import fr.concertations.synthesis.QuotableText;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** One contribution to read, with its arguments, and what was already kept of them. */
class HarvestCard extends ListItem {
    private final transient Contribution contribution;
    private final transient Extracts extracts;
    private final transient Supplier<Actor> actor;
    private final Div kept = new Div();

    HarvestCard(
            Contribution contribution,
            List<Argument> arguments,
            Supplier<List<Contribution>> similar,
            Extracts extracts,
            Supplier<Actor> actor) {
        this.contribution = contribution;
        this.extracts = extracts;
        this.actor = actor;
        addClassNames("panel", "stack");
        kept.addClassName("stack");
        add(
                new H2(Pieces.link("contributions/" + contribution.id(), contribution.title())),
                Pieces.small(origin()),
                picker(QuotableText.of(contribution), contribution.title()));
        if (!arguments.isEmpty()) add(details(arguments));
        add(new OnDemand(getTranslation("contribution.similar"), () -> list(similar.get())), kept);
    }

    /** Shows what is kept of this contribution among all that is. */
    void show(List<Extract> harvest) {
        kept.removeAll();
        var mine = harvest.stream()
                .filter(e -> e.passage().source().contribution().equals(contribution.id()))
                .toList();
        if (mine.isEmpty()) return;
        kept.add(new H3(getTranslation("synthesis.kept")));
        mine.forEach(extract -> kept.add(kept(extract)));
    }

    private Div kept(Extract extract) {
        var quote = extract.passage().quote();
        var drop = Pieces.quietButton(
                getTranslation("synthesis.drop"), getTranslation("synthesis.drop.said", quote), () -> drop(extract));
        return new Div(Pieces.quote(quote, null), drop);
    }

    private void drop(Extract extract) {
        if (Notices.attempt(this, Map.of(), () -> extracts.drop(actor.get(), extract.id()))) refresh();
    }

    private void refresh() {
        show(extracts.of(actor.get(), contribution.concertation()));
    }

    private PassagePicker picker(QuotableText text, String said) {
        return new PassagePicker(text, said, extracts, actor, this::refresh);
    }

    private Details details(List<Argument> arguments) {
        var list = new Div();
        list.addClassName("stack");
        for (var argument : arguments) {
            var said = getTranslation("synthesis.quote.argument." + argument.stance()) + " " + contribution.title();
            list.add(
                    new H3(getTranslation("argument.stance." + argument.stance())),
                    picker(QuotableText.of(argument), said));
        }
        return new Details(getTranslation("synthesis.pick.arguments", arguments.size()), list);
    }

    private Component list(List<Contribution> similar) {
        if (similar.isEmpty()) return Notices.empty(getTranslation("contribution.similar.none"));
        var list = new UnorderedList();
        list.addClassName("found");
        similar.forEach(other -> list.add(new ListItem(
                Pieces.link("contributions/" + other.id(), other.title()), Pieces.written(other.body(), "reading"))));
        return list;
    }

    private String origin() {
        var kind = getTranslation("contribution.kind." + contribution.kind());
        var channel = getTranslation("channel." + contribution.channel());
        return contribution
                .college()
                .map(college -> String.join(" · ", kind, getTranslation("college." + college), channel))
                .orElse(kind + " · " + channel);
    }
}
