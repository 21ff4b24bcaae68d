package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionId;
import fr.concertations.kernel.Typography;
import fr.concertations.opinion.Reading;
import fr.concertations.opinion.Reading.Camp;
import fr.concertations.opinion.Reading.Speaks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The opinion groups, two at a time, each by what it alone defends; where there are none, why. */
class MeetingGroups {
    private static final int AT_ONCE = 2;

    private final Reading reading;
    private final Map<ContributionId, Contribution> published;

    MeetingGroups(Reading reading, Map<ContributionId, Contribution> published) {
        this.reading = reading;
        this.published = published;
    }

    List<MeetingTurn> turns() {
        var turns = new ArrayList<MeetingTurn>();
        var groups = reading.groups();
        for (int first = 0; first < groups.size(); first += AT_ONCE) {
            var turn = new MeetingTurn("groups-" + first);
            turn.titled(turn.getTranslation("meeting.groups", groups.size()))
                    .saying("note", turn.getTranslation("meeting.groups.rule"))
                    .listing(groups.subList(first, Math.min(first + AT_ONCE, groups.size())).stream()
                            .map(camp -> item(turn, camp))
                            .toArray(ListItem[]::new));
            turns.add(turn);
        }
        if (turns.isEmpty()) turns.add(none());
        return turns;
    }

    private MeetingTurn none() {
        var turn = new MeetingTurn("groups");
        return turn.titled(turn.getTranslation("meeting.groups.none"))
                .saying(
                        "big",
                        reading.hasFewPeople()
                                ? turn.getTranslation(
                                        "meeting.groups.few", Reading.FEWEST_PEOPLE, Reading.FEWEST_POSITIONS)
                                : turn.getTranslation("meeting.groups.small", Camp.FEWEST));
    }

    private ListItem item(MeetingTurn near, Camp camp) {
        var people = camp.people();
        var item = new ListItem(new H3(near.getTranslation(
                people == null ? "meeting.group.small" : "meeting.group",
                camp.name(),
                people == null ? Camp.FEWEST : people)));
        camp.speaks().stream()
                .flatMap(speaks -> said(near, speaks).stream())
                .findFirst()
                .ifPresentOrElse(
                        item::add,
                        () -> item.add(Parts.paragraph("note", near.getTranslation("meeting.group.silent"))));
        return item;
    }

    private Optional<List<Component>> said(MeetingTurn near, Speaks speaks) {
        return Optional.ofNullable(published.get(speaks.contribution()))
                .map(contribution -> List.of(
                        Parts.paragraph("words", contribution.title()), Parts.paragraph("note", share(near, speaks))));
    }

    private static String share(MeetingTurn near, Speaks speaks) {
        var locale = UI.getCurrent().getLocale();
        return near.getTranslation(
                speaks.agrees() ? "meeting.group.agrees" : "meeting.group.disagrees",
                Typography.percent(speaks.said(), speaks.seen(), locale),
                Typography.percent(speaks.saidByOthers(), speaks.seenByOthers(), locale));
    }
}
