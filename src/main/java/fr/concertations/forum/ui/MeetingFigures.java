package fr.concertations.forum.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import fr.concertations.ballot.BallotCounts;
import fr.concertations.kernel.Typography;

/** How many people took part so far, and what they did; guests apart. */
class MeetingFigures extends Div {
    MeetingFigures(BallotCounts counts, long contributions) {
        addClassName("numbers");
        var members = new HtmlContainer("dl");
        members.add(
                figure("people", counts.voters()),
                figure("positions", counts.positions()),
                figure("contributions", contributions));
        add(members);
        if (counts.guests() > 0)
            add(Parts.paragraph(
                    "guests",
                    getTranslation(
                            "meeting.figures.guests",
                            counts.guests(),
                            counts.guestPositions().values().stream()
                                    .mapToLong(Long::longValue)
                                    .sum())));
    }

    private Div figure(String what, long number) {
        var term = new HtmlContainer("dt");
        term.setText(getTranslation("meeting.figures." + what, number));
        var value = new HtmlContainer("dd");
        value.setText(Typography.number(number, getLocale()));
        return new Div(term, value);
    }
}
