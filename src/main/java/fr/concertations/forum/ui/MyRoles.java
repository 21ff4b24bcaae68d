package fr.concertations.forum.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.concertations.identity.Roles;
import fr.concertations.shell.Fold;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** What somebody is trusted with, until when, and all that was changed of it. */
class MyRoles extends Fold {
    MyRoles(List<Roles.Held> held, GrantWords words, Instant now, RoleJournalList journal) {
        super("identity.roles.mine");
        say(
                held.isEmpty()
                        ? getTranslation("identity.roles.none")
                        : held.stream()
                                .map(one -> words.of(one.grant(), this))
                                .distinct()
                                .collect(Collectors.joining(", ")));
        setOpen(held.stream().anyMatch(one -> one.endsSoon(now)));
        if (!held.isEmpty()) add(list(held, words, now));
        add(new H3(getTranslation("roles.journal.mine")), journal);
    }

    private UnorderedList list(List<Roles.Held> held, GrantWords words, Instant now) {
        var list = new UnorderedList();
        held.forEach(one -> list.add(new ListItem(new Span(words.of(one.grant(), this)), words.until(one, now, this))));
        return list;
    }
}
