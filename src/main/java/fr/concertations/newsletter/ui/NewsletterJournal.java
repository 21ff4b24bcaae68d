package fr.concertations.newsletter.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import fr.concertations.kernel.Typography;
import fr.concertations.newsletter.NewsletterStep;
import fr.concertations.shell.Pieces;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Who wrote, agreed, returned and sent a letter, for its team. */
class NewsletterJournal extends Section {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    NewsletterJournal(List<NewsletterStep> journal) {
        addClassName("stack");
        add(new H2(getTranslation("newsletter.journal")));
        var list = new OrderedList();
        list.addClassName("list");
        journal.forEach(step -> list.add(item(step)));
        if (journal.isEmpty()) add(Pieces.small(getTranslation("newsletter.journal.none")));
        else add(list);
    }

    private ListItem item(NewsletterStep step) {
        var who = step.name().isEmpty() ? getTranslation("newsletter.journal.somebody") : step.name();
        var moment = Typography.inParis(step.at());
        var item = new ListItem(getTranslation("newsletter.act." + step.act(), who));
        if (!step.word().isEmpty()) item.add(Pieces.quote(step.word(), null));
        item.add(Pieces.small(getTranslation(
                "newsletter.journal.at", Typography.date(moment.toLocalDate(), getLocale()), HOUR.format(moment))));
        return item;
    }
}
