package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.concertations.identity.Actor;
import fr.concertations.identity.Roles;
import fr.concertations.identity.Term;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Pieces;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** Who holds what until when, given more time or withdrawn here. */
class HeldList extends UnorderedList {
    private final transient Roles roles;
    private final transient Supplier<Actor> actor;
    private final transient GrantWords words;
    private final transient Runnable changed;

    /** @param changed after anything was */
    HeldList(Roles roles, Supplier<Actor> actor, GrantWords words, Runnable changed) {
        this.roles = roles;
        this.actor = actor;
        this.words = words;
        this.changed = changed;
        addClassName("list");
    }

    void show(List<Roles.Held> all, Instant now) {
        removeAll();
        all.forEach(held -> add(item(held, now)));
    }

    private ListItem item(Roles.Held held, Instant now) {
        var who = new Div(
                new Span(words.of(held.grant(), this)), new Div(held.holder().email()), words.until(held, now, this));
        var item = new ListItem(who);
        if (!held.emergency()) item.add(actions(held, now));
        item.addClassName("holder");
        return item;
    }

    private Component actions(Roles.Held held, Instant now) {
        var row = Pieces.actions();
        var what = words.of(held.grant(), this);
        var whom = held.holder().email();
        var own = held.holder().account().equals(actor.get().id());
        if (!own || !held.grant().role().perTerritory())
            row.add(Pieces.quietButton(
                    getTranslation("roles.extend"),
                    getTranslation("roles.extend.of", what, whom),
                    () -> extend(held, now)));
        row.add(Pieces.quietButton(
                getTranslation("identity.roles.withdraw"),
                getTranslation("identity.roles.withdraw.of", what, whom),
                () -> withdraw(held)));
        return row;
    }

    private void extend(Roles.Held held, Instant now) {
        new TermDialog(
                        getTranslation(
                                "roles.extend.of",
                                words.of(held.grant(), this),
                                held.holder().email()),
                        new TermFields("roles.reason").suggesting(Term.suggested(now)),
                        getTranslation("roles.extend.do"),
                        term -> {
                            roles.moveEnd(actor.get(), held.holder().account(), held.grant(), term);
                            Notices.done(this, "roles.extended", held.holder().email());
                            changed.run();
                        })
                .open();
    }

    private void withdraw(Roles.Held held) {
        new TermDialog(
                        getTranslation(
                                "identity.roles.withdraw.of",
                                words.of(held.grant(), this),
                                held.holder().email()),
                        new TermFields("roles.reason").withoutDay(),
                        getTranslation("roles.withdraw.do"),
                        term -> {
                            roles.withdraw(actor.get(), held.holder().account(), held.grant(), term.reason());
                            Notices.done(
                                    this,
                                    "identity.roles.withdrawn",
                                    held.holder().email());
                            changed.run();
                        })
                .open();
    }
}
