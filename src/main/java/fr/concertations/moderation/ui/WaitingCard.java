package fr.concertations.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.concertations.kernel.Typography;
import fr.concertations.moderation.Alert;
import fr.concertations.moderation.Queue;
import fr.concertations.moderation.Report;
import java.util.List;

/** A text to look at: what it says in full, what was noticed and reported, and the two decisions one can take. */
class WaitingCard extends ListItem {
    private final transient Queue.Waiting waiting;

    WaitingCard(Queue.Waiting waiting, List<ModerationAid> aids, Runnable keep, Runnable hide) {
        this.waiting = waiting;
        addClassName("panel");
        add(new TextShown(waiting.card()));
        waiting.alert().map(Alert::burst).map(AlertBlock::new).ifPresent(this::add);
        if (!waiting.reports().isEmpty()) add(reports());
        aids.forEach(aid -> aid.under(waiting.card()).ifPresent(this::add));
        add(actions(keep, hide));
    }

    private Component reports() {
        var count =
                new Span(getTranslation("moderation.reports", waiting.reports().size()));
        count.addClassName("tag");
        var since = new Span(getTranslation(
                "moderation.reports.since", date(waiting.reports().getFirst())));
        since.addClassName("small");
        var head = new Paragraph(count, since);
        var list = new UnorderedList();
        waiting.reports().forEach(report -> list.add(new ListItem(said(report))));
        var block = new Div(head, list);
        block.addClassName("reports");
        return block;
    }

    private String said(Report report) {
        var reason = getTranslation("moderation.reason." + report.reason());
        return report.comment().isEmpty()
                ? reason
                : getTranslation("moderation.reports.reason", reason, report.comment());
    }

    private Component actions(Runnable keep, Runnable hide) {
        var stay = new Button(getTranslation("moderation.keep"), click -> keep.run());
        stay.setDisableOnClick(true);
        var away = new Button(getTranslation("moderation.hide"), click -> hide.run());
        var context = new Anchor(waiting.card().path(), getTranslation("moderation.card.open"), AnchorTarget.BLANK);
        context.setRouterIgnore(true);
        var row = new Div(stay, away, context);
        row.addClassName("actions");
        return row;
    }

    private String date(Report report) {
        return Typography.date(Typography.dayInParis(report.reportedAt()), getLocale());
    }
}
