package fr.concertations.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.concertations.identity.Fate;
import fr.concertations.identity.LeavingAccount;
import fr.concertations.identity.LeavingAccount.Kind;
import java.util.List;

/** What an erasure takes away, and what it leaves and why; texts, whose author decides, are told where one chooses. */
class ErasurePreview extends Div {
    ErasurePreview(LeavingAccount leaving) {
        addClassName("stack");
        add(part("erasure.goes", list(leaving.of(Fate.GOES))));
        var stays = new Section(new H2(getTranslation("erasure.stays")));
        stays.addClassNames("panel", "stack");
        for (var fate : List.of(Fate.COUNTED, Fate.NAMELESS, Fate.WORK))
            if (!leaving.of(fate).isEmpty())
                stays.add(list(leaving.of(fate)), new Paragraph(getTranslation("erasure.fate." + fate)));
        if (leaving.countsAsVerified()) stays.add(new Paragraph(getTranslation("erasure.stays.verified")));
        stays.add(new Paragraph(getTranslation("erasure.stays.backups")));
        add(stays);
    }

    private Section part(String title, UnorderedList list) {
        var section = new Section(new H2(getTranslation(title)), list);
        section.addClassNames("panel", "stack");
        return section;
    }

    static UnorderedList list(List<Kind> kinds) {
        var list = new UnorderedList();
        kinds.forEach(kind -> list.add(item(list, kind)));
        return list;
    }

    private static ListItem item(UnorderedList on, Kind kind) {
        return new ListItem(on.getTranslation("erasure.held." + kind.name(), kind.number()));
    }
}
