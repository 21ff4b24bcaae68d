package fr.concertations.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import fr.concertations.kernel.Typography;
import fr.concertations.moderation.Burst;
import java.time.temporal.ChronoUnit;

/** A burst of positions: its numbers in a sentence, that an alert hides nothing, and the two days up to it. */
class AlertBlock extends Div {
    AlertBlock(Burst burst) {
        addClassNames("reports", "alert");
        var title = new H4(getTranslation("moderation.burst.title"));
        title.addClassName("small-title");
        var note = new Paragraph(getTranslation("moderation.burst.note"));
        note.addClassName("small");
        var details = new NativeDetails(getTranslation("moderation.burst.table"), new BurstTable(burst));
        add(title, new Paragraph(numbers(burst)), note, new BurstCurve(burst), details);
    }

    private String numbers(Burst burst) {
        return getTranslation(
                "moderation.burst.numbers",
                burst.positions(),
                Typography.shortDate(Typography.dayInParis(burst.hour()), getLocale()),
                Typography.inParis(burst.hour()).getHour(),
                Typography.inParis(burst.hour().plus(1, ChronoUnit.HOURS)).getHour(),
                burst.guests().getLast(),
                Math.round(burst.expected()));
    }
}
