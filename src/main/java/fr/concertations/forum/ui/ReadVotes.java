package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.concertations.ballot.Position;
import fr.concertations.ballot.Tally;
import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionId;
import fr.concertations.contribution.Contributions;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.opinion.Reading;
import fr.concertations.opinion.Reading.Camp;
import fr.concertations.opinion.Reading.Count;
import fr.concertations.opinion.Reading.Standing;
import fr.concertations.shell.Pieces;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the votes say, for who may read the concertation, by invitation or not. */
@org.springframework.stereotype.Component
class ReadVotes {
    private static final int SHOWN = 3;

    private final Gate gate;
    private final Contributions contributions;

    ReadVotes(Gate gate, Contributions contributions) {
        this.gate = gate;
        this.contributions = contributions;
    }

    List<Component> of(Reading reading) {
        var found = contributions.byIds(reading.told(), gate.visitor()).stream()
                .collect(Collectors.toMap(Contribution::id, Function.identity()));
        var rules = reading.groups().isEmpty() ? ".all" : ".groups";
        var parts = new ArrayList<Component>();
        parts.add(list("opinion.gathering", "opinion.gathering" + rules, reading.gathering(), found));
        parts.add(list("opinion.dividing", "opinion.dividing" + rules, reading.dividing(), found));
        parts.add(list("opinion.uncertain", "opinion.uncertain.rule", reading.uncertain(), found));
        if (!reading.groups().isEmpty()) parts.add(groups(reading.groups(), found));
        return parts;
    }

    private static Section list(
            String title, String rule, List<Standing> standings, Map<ContributionId, Contribution> found) {
        var section = new Section();
        section.addClassName("stack");
        section.add(new H2(section.getTranslation(title)), Pieces.small(section.getTranslation(rule)));
        var list = new UnorderedList();
        list.addClassName("rows");
        standings.stream()
                .filter(standing -> found.containsKey(standing.contribution()))
                .limit(SHOWN)
                .forEach(standing -> list.add(
                        new ListItem(title(found, standing.contribution()), new PositionsBar(tally(standing.all())))));
        if (list.getChildren().findAny().isEmpty())
            section.add(new Paragraph(section.getTranslation("opinion.noneOf")));
        else section.add(list);
        return section;
    }

    private static Section groups(List<Camp> groups, Map<ContributionId, Contribution> found) {
        var section = new Section();
        section.addClassName("stack");
        section.add(
                new H2(section.getTranslation("opinion.groups")),
                new Paragraph(section.getTranslation("opinion.groups.lead")));
        var list = new UnorderedList();
        list.addClassName("rows");
        for (var camp : groups) list.add(group(camp, found));
        section.add(list);
        return section;
    }

    private static ListItem group(Camp camp, Map<ContributionId, Contribution> found) {
        var item = new ListItem();
        var name = item.getTranslation("opinion.group", camp.name());
        item.add(new Paragraph(
                item.getTranslation("opinion.cell", name, item.getTranslation("opinion.group.people", camp.people()))));
        var voices = new UnorderedList();
        camp.speaks().stream()
                .filter(speaks -> found.containsKey(speaks.contribution()))
                .limit(SHOWN)
                .forEach(speaks -> voices.add(new ListItem(
                        title(found, speaks.contribution()),
                        Pieces.small(item.getTranslation(
                                speaks.agrees() ? "opinion.speaks.agree" : "opinion.speaks.disagree",
                                speaks.said(),
                                speaks.seen(),
                                speaks.saidByOthers(),
                                speaks.seenByOthers())))));
        item.add(
                new Paragraph(item.getTranslation(
                        voices.getChildren().findAny().isEmpty()
                                ? "opinion.group.speaks.none"
                                : "opinion.group.speaks")),
                voices);
        return item;
    }

    private static Component title(Map<ContributionId, Contribution> found, ContributionId id) {
        return Optional.ofNullable(found.get(id))
                .map(contribution -> Parts.link(ForumNavigation.contribution(id), contribution.title()))
                .orElseThrow();
    }

    private static Tally tally(Count count) {
        return new Tally(
                Map.of(
                        Optional.empty(),
                        Map.of(
                                Position.AGREE, (long) count.agree(),
                                Position.MIXED, (long) count.mixed(),
                                Position.DISAGREE, (long) count.disagree(),
                                Position.PASS, (long) count.pass())),
                Map.of());
    }
}
