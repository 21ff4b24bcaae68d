package fr.concertations.forum.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionId;
import fr.concertations.kernel.Typography;
import fr.concertations.opinion.Reading;
import fr.concertations.opinion.Reading.Camp;
import fr.concertations.opinion.Reading.Speaks;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The opinion groups, one at a time, each by what it alone defends; where there are none, why. */
class MeetingGroups {
    private static final int MOST = 3;

    private final Reading reading;
    private final Map<ContributionId, Contribution> published;

    MeetingGroups(Reading reading, Map<ContributionId, Contribution> published) {
        this.reading = reading;
        this.published = published;
    }

    List<MeetingTurn> turns() {
        return reading.groups().isEmpty()
                ? List.of(none())
                : reading.groups().stream().map(this::turn).toList();
    }

    private MeetingTurn none() {
        var turn = new MeetingTurn("groups");
        return turn.titled(turn.getTranslation("meeting.groups.none"))
                .saying(
                        "big",
                        reading.hasFewPeople()
                                ? turn.getTranslation(
                                        "meeting.groups.few", Reading.FEWEST_PEOPLE, Reading.FEWEST_POSITIONS)
                                : turn.getTranslation("meeting.groups.small", Reading.FEWEST));
    }

    private MeetingTurn turn(Camp camp) {
        var turn = new MeetingTurn("group-" + camp.name());
        turn.titled(turn.getTranslation("meeting.group", camp.name(), camp.people()))
                .saying(
                        "note",
                        turn.getTranslation(
                                "meeting.group.rule", reading.groups().size()));
        var items = camp.speaks().stream()
                .flatMap(speaks -> item(turn, speaks).stream())
                .limit(MOST)
                .toArray(ListItem[]::new);
        return items.length == 0
                ? turn.saying("big", turn.getTranslation("meeting.group.silent"))
                : turn.listing(items);
    }

    private Optional<ListItem> item(MeetingTurn near, Speaks speaks) {
        return Optional.ofNullable(published.get(speaks.contribution()))
                .map(contribution -> new ListItem(
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
