package fr.concertations.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import fr.concertations.kernel.Typography;
import fr.concertations.search.SynonymChange;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Pieces;
import java.util.List;

/** Who changed what and when. */
class ChangesPanel extends Div {
    ChangesPanel(List<SynonymChange> changes) {
        if (changes.isEmpty()) {
            add(Notices.empty(getTranslation("search.vocabulary.changes.none")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("rows");
        changes.forEach(change -> list.add(item(change)));
        add(list);
    }

    private ListItem item(SynonymChange change) {
        var what = new Div(said(change));
        what.addClassName("grows");
        return new ListItem(what, Pieces.small(by(change)));
    }

    private String said(SynonymChange change) {
        var before = String.join(", ", change.before());
        var after = String.join(", ", change.after());
        if (change.before().isEmpty()) return getTranslation("search.vocabulary.change.added", after);
        if (change.after().isEmpty()) return getTranslation("search.vocabulary.change.removed", before);
        return getTranslation("search.vocabulary.change.rewritten", before, after);
    }

    private String by(SynonymChange change) {
        var day = Typography.date(Typography.dayInParis(change.at()), getLocale());
        return change.by()
                .map(name -> getTranslation("search.vocabulary.change.by", name, day))
                .orElse(day);
    }
}
