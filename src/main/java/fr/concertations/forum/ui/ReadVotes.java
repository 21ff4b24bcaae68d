package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
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
import fr.concertations.kernel.Typography;
import fr.concertations.opinion.Reading;
import fr.concertations.opinion.Reading.Camp;
import fr.concertations.opinion.Reading.Count;
import fr.concertations.opinion.Reading.Standing;
import fr.concertations.shell.Pieces;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
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
        parts.add(list(
                "opinion.gathering",
                "opinion.gathering" + rules,
                reading.gathering(),
                found,
                (item, standing) -> Optional.empty()));
        parts.add(list("opinion.dividing", "opinion.dividing" + rules, reading.dividing(), found, GroupShares::said));
        parts.add(list("opinion.uncertain", "opinion.uncertain.rule", reading.uncertain(), found, ReadVotes::neither));
        if (!reading.groups().isEmpty()) parts.add(groups(reading.groups(), found));
        return parts;
    }

    /** @param more what is told besides of a contribution, if anything */
    private static Section list(
            String title,
            String rule,
            List<Standing> standings,
            Map<ContributionId, Contribution> found,
            BiFunction<Component, Standing, Optional<String>> more) {
        var section = new Section();
        section.addClassName("stack");
        section.add(new H2(section.getTranslation(title)), Pieces.small(section.getTranslation(rule)));
        var list = new UnorderedList();
        list.addClassName("stance");
        standings.stream()
                .filter(standing -> found.containsKey(standing.contribution()))
                .limit(SHOWN)
                .forEach(standing -> {
                    var item = new ListItem(
                            title(found, standing.contribution()), new PositionsBar(tally(standing.all())));
                    more.apply(item, standing).map(Pieces::small).ifPresent(item::add);
                    list.add(item);
                });
        if (list.getChildren().findAny().isEmpty())
            section.add(new Paragraph(section.getTranslation("opinion.noneOf")));
        else section.add(list);
        return section;
    }

    /** The bar leaves out those who pass; what is uncertain is told by them too. */
    private static Optional<String> neither(Component near, Standing standing) {
        var all = standing.all();
        return Optional.of(near.getTranslation(
                "opinion.neither",
                near.getTranslation(
                        "opinion.share.NEITHER",
                        Typography.percent(all.mixed() + all.pass(), all.people(), locale()))));
    }

    private static Section groups(List<Camp> groups, Map<ContributionId, Contribution> found) {
        var section = new Section();
        section.addClassName("stack");
        section.add(
                new H2(section.getTranslation("opinion.groups")),
                new Paragraph(section.getTranslation("opinion.groups.lead")));
        var list = new UnorderedList();
        list.addClassName("cards");
        for (var camp : groups) list.add(group(camp, found));
        section.add(list);
        return section;
    }

    private static ListItem group(Camp camp, Map<ContributionId, Contribution> found) {
        var item = new ListItem();
        item.addClassNames("card", "camp", "camp-" + camp.name());
        item.add(
                new H3(item.getTranslation("opinion.group", camp.name())),
                Parts.paragraph("strong", item.getTranslation("opinion.group.people", camp.people())));
        var voices = new UnorderedList();
        voices.addClassName("voices");
        camp.speaks().stream()
                .filter(speaks -> found.containsKey(speaks.contribution()))
                .limit(SHOWN)
                .forEach(speaks -> voices.add(new ListItem(
                        title(found, speaks.contribution()),
                        Pieces.small(item.getTranslation(
                                speaks.agrees() ? "opinion.speaks.agree" : "opinion.speaks.disagree",
                                Typography.percent(speaks.said(), speaks.seen(), locale()),
                                Typography.percent(speaks.saidByOthers(), speaks.seenByOthers(), locale()),
                                speaks.said(),
                                speaks.seen(),
                                speaks.saidByOthers(),
                                speaks.seenByOthers())))));
        var silent = voices.getChildren().findAny().isEmpty();
        item.add(new Paragraph(item.getTranslation(silent ? "opinion.group.speaks.none" : "opinion.group.speaks")));
        if (!silent) item.add(voices);
        return item;
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
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
