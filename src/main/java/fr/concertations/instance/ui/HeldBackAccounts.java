package fr.concertations.instance.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.concertations.identity.IdleAccounts.HeldBack;
import fr.concertations.kernel.Typography;
import fr.concertations.shell.Pieces;
import java.util.List;
import java.util.stream.Collectors;

/** Idle accounts that are not erased, since somebody has to take over first; nothing when there is none. */
class HeldBackAccounts extends Section {
    HeldBackAccounts(List<HeldBack> accounts) {
        setVisible(!accounts.isEmpty());
        addClassNames("panel", "stack");
        var list = new UnorderedList();
        list.addClassName("rows");
        accounts.forEach(account -> list.add(item(account)));
        add(
                new H2(getTranslation("erasure.heldBack.title")),
                new Paragraph(getTranslation("erasure.heldBack.lead")),
                list);
    }

    private ListItem item(HeldBack account) {
        var why = account.hindrances().stream()
                .map(hindrance -> getTranslation("erasure.heldBack." + hindrance.role()))
                .distinct()
                .collect(Collectors.joining(", "));
        var seen = Typography.date(account.lastSeen(), getLocale());
        return new ListItem(
                new Span(account.name()),
                Pieces.small(why),
                Pieces.small(getTranslation("erasure.heldBack.seen", seen)));
    }
}
