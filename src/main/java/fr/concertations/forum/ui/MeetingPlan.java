package fr.concertations.forum.ui;

import com.vaadin.flow.component.html.ListItem;
import fr.concertations.ballot.BallotCounts;
import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionId;
import fr.concertations.debate.Concertation;
import fr.concertations.identity.Actor;
import fr.concertations.opinion.Dated;
import fr.concertations.opinion.Reading;
import fr.concertations.opinion.Reading.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is shown by turns now: how to join, what the votes say as soon as they say something, what was written last. */
class MeetingPlan {
    private static final int MOST = 3;

    private final MeetingSource source;
    private final Concertation concertation;
    private final Optional<Actor> reader;
    private final Instant now;
    private final List<MeetingTurn> turns = new ArrayList<>();

    MeetingPlan(MeetingSource source, Concertation concertation, Optional<Actor> reader, Instant now) {
        this.source = source;
        this.concertation = concertation;
        this.reader = reader;
        this.now = now;
    }

    List<MeetingTurn> turns(MeetingJoin join, BallotCounts counts) {
        join(join);
        if (counts.positions() > 0)
            source.readings().of(concertation.id()).ifPresentOrElse(this::read, () -> few(Optional.empty()));
        latest();
        return List.copyOf(turns);
    }

    private MeetingTurn turn(String key) {
        var turn = new MeetingTurn(key);
        turns.add(turn);
        return turn;
    }

    private void join(MeetingJoin join) {
        var turn = turn("join");
        join.turn(turn.titled(join.title(turn, now)), now);
    }

    private void read(Dated dated) {
        var reading = dated.reading();
        var published = published(reading);
        var before = turns.size();
        standing(dated, published, "gathering", reading.gathering());
        standing(dated, published, "dividing", reading.dividing());
        standing(dated, published, "uncertain", reading.uncertain());
        if (turns.size() == before) few(Optional.of(dated));
        groups(dated, published);
    }

    /** Those among what stands out that anybody may still read. */
    private Map<ContributionId, Contribution> published(Reading reading) {
        return source.contributions().byIds(reading.told(), reader).stream()
                .collect(Collectors.toMap(Contribution::id, Function.identity()));
    }

    private void standing(
            Dated dated, Map<ContributionId, Contribution> published, String key, List<Standing> standings) {
        var items = standings.stream()
                .flatMap(standing -> Optional.ofNullable(published.get(standing.contribution())).stream()
                        .map(contribution -> item(contribution, standing, key)))
                .limit(MOST)
                .toArray(ListItem[]::new);
        if (items.length == 0) return;
        var turn = turn(key);
        turn.titled(turn.getTranslation("opinion." + key))
                .saying("note", turn.getTranslation(rule(key, dated.reading())))
                .listing(items);
        age(turn, dated);
    }

    private static ListItem item(Contribution contribution, Standing standing, String key) {
        var item = new ListItem(
                Parts.paragraph("words", contribution.title()),
                new MeetingBar(standing.all(), key.equals("uncertain")));
        if (key.equals("dividing"))
            GroupShares.said(item, standing)
                    .map(line -> Parts.paragraph("note", line))
                    .ifPresent(item::add);
        return item;
    }

    private static String rule(String key, Reading reading) {
        return "meeting." + key + (reading.groups().isEmpty() || key.equals("uncertain") ? ".all" : ".groups");
    }

    private void few(Optional<Dated> dated) {
        var turn = turn("few");
        turn.titled(turn.getTranslation("meeting.few"))
                .saying("big", turn.getTranslation("meeting.few.why", Reading.FEWEST));
        dated.ifPresent(d -> age(turn, d));
    }

    private void groups(Dated dated, Map<ContributionId, Contribution> published) {
        var drawn = new MeetingGroups(dated.reading(), published).turns();
        drawn.forEach(turn -> age(turn, dated));
        turns.addAll(drawn);
    }

    private void latest() {
        var newest = source.contributions().newest(concertation.id(), MOST);
        if (newest.isEmpty()) return;
        var turn = turn("latest");
        turn.titled(turn.getTranslation("meeting.latest"))
                .listing(newest.stream()
                        .map(contribution -> new ListItem(
                                Parts.paragraph("words", contribution.title()),
                                Parts.paragraph("note", kindAndCollege(turn, contribution))))
                        .toArray(ListItem[]::new));
    }

    private static String kindAndCollege(MeetingTurn near, Contribution contribution) {
        return Words.joined(Stream.of(
                near.getTranslation("contribution.kind." + contribution.kind()),
                Words.college(near, contribution.college())));
    }

    private void age(MeetingTurn turn, Dated dated) {
        if (dated.failedAt().isEmpty()) return;
        var age = Duration.between(dated.at(), now);
        turn.saying(
                "late",
                age.toHours() < 2
                        ? turn.getTranslation("meeting.late.minutes", Math.max(1, age.toMinutes()))
                        : age.toDays() < 2
                                ? turn.getTranslation("meeting.late.hours", age.toHours())
                                : turn.getTranslation("meeting.late.days", age.toDays()));
    }
}
