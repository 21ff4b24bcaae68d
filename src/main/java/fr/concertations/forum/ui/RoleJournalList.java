package fr.concertations.forum.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.concertations.identity.RoleChange;
import fr.concertations.identity.RoleChange.Action;
import fr.concertations.identity.Term;
import fr.concertations.kernel.Slice;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Pieces;
import java.util.function.IntFunction;

/** What was changed of roles, the latest first, a page at a time. */
class RoleJournalList extends Div {
    private final transient IntFunction<Slice<RoleChange>> pages;
    private final transient GrantWords words;

    RoleJournalList(GrantWords words, IntFunction<Slice<RoleChange>> pages) {
        this.words = words;
        this.pages = pages;
        addClassName("stack");
        show(1);
    }

    /** After a change: from the latest one. */
    void refresh() {
        show(1);
    }

    private void show(int page) {
        removeAll();
        var slice = pages.apply(page);
        if (slice.total() == 0) {
            add(Notices.empty(getTranslation("roles.journal.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("journal");
        slice.items().stream().map(this::line).forEach(list::add);
        add(list);
        if (slice.pages() > 1) add(pager(slice));
    }

    private Div pager(Slice<RoleChange> slice) {
        var row = Pieces.actions();
        if (slice.hasPrevious())
            row.add(Pieces.button(getTranslation("roles.journal.later"), () -> show(slice.number() - 1)));
        row.add(Pieces.small(getTranslation("roles.journal.page", slice.number(), slice.pages())));
        if (slice.hasNext())
            row.add(Pieces.button(getTranslation("roles.journal.earlier"), () -> show(slice.number() + 1)));
        return row;
    }

    private ListItem line(RoleChange change) {
        var item = new ListItem(Pieces.small(words.moment(change.at())), new Paragraph(what(change)));
        if (!change.reason().isEmpty()) item.add(Pieces.quote(change.reason(), null));
        if (change.action() == Action.EMERGENCY_TAKEN) item.addClassName("emergency");
        return item;
    }

    private String what(RoleChange change) {
        var whom = change.holder().orElseGet(() -> getTranslation("roles.journal.erased"));
        var role = change.grant().map(grant -> words.of(grant, this)).orElse("");
        var said = getTranslation("roles.change." + change.action(), whom, role, until(change));
        return change.by()
                .map(by -> getTranslation("roles.journal.by", said, by))
                .orElse(said);
    }

    private String until(RoleChange change) {
        var emergency = change.action() == Action.EMERGENCY_TAKEN;
        return change.endsAt()
                .map(end -> emergency
                        ? words.moment(end)
                        : getTranslation("roles.journal.until", words.day(Term.lastDay(end))))
                .orElseGet(() -> getTranslation("roles.journal.endless"));
    }
}
