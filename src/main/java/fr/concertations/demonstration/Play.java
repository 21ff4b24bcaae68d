package fr.concertations.demonstration;

import fr.concertations.ballot.Ballots;
import fr.concertations.ballot.Position;
import fr.concertations.contribution.ContributionDraft;
import fr.concertations.contribution.ContributionId;
import fr.concertations.contribution.Contributions;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.ConcertationDraft;
import fr.concertations.debate.Concertations;
import fr.concertations.debate.DefaultThemes;
import fr.concertations.debate.Origin;
import fr.concertations.debate.StageDraft;
import fr.concertations.debate.StageKind;
import fr.concertations.debate.Theme;
import fr.concertations.debate.ThemeId;
import fr.concertations.debate.Visibility;
import fr.concertations.identity.AccountId;
import fr.concertations.identity.Assurance;
import fr.concertations.identity.Channel;
import fr.concertations.identity.College;
import fr.concertations.kernel.TerritoryCode;
import fr.concertations.kernel.Typography;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Plays one concertation of the script: contributions, arguments and positions, at the times its étapes were open. */
@Component
class Play {
    private static final double TURNOUT = 0.55;
    private static final double TURNOUT_OF_GUESTS = 0.35;

    private final Concertations concertations;
    private final DefaultThemes themes;
    private final Contributions contributions;
    private final Talk talk;
    private final Cast cast;
    private final Retouch retouch;
    private final Ballots ballots;
    private final Clock clock;

    Play(
            Concertations concertations,
            DefaultThemes themes,
            Contributions contributions,
            Talk talk,
            Cast cast,
            Retouch retouch,
            Ballots ballots,
            Clock clock) {
        this.concertations = concertations;
        this.themes = themes;
        this.contributions = contributions;
        this.talk = talk;
        this.cast = cast;
        this.retouch = retouch;
        this.ballots = ballots;
        this.clock = clock;
    }

    /** What was played, with the ids of the script's keys. */
    record Played(Script.Debate script, Concertation concertation, Map<String, ContributionId> contributions) {}

    Played debate(Script.Debate script, List<Script.Person> people, Map<String, AccountId> accounts) {
        var id = concertations.createByPlatform(draft(script), Origin.PLATFORM);
        var debate = concertations.unchecked(id).orElseThrow();
        var played = new Played(script, debate, new HashMap<>());
        var step = script.step(StageKind.CONTRIBUTION);
        var visitors = visitors(script);
        for (int n = 0; n < script.contributions().size(); n++) {
            var text = script.contributions().get(n);
            var at = within(step, n, script.contributions().size());
            var author = Script.person(people, text.author());
            var contribution = contributions.record(
                    Script.named(accounts, text.author()),
                    Optional.of(author.college()),
                    id,
                    new ContributionDraft(text.kind(), theme(debate, text.theme()), text.title(), text.text()),
                    text.channel(),
                    at);
            played.contributions().put(text.key(), contribution);
            talk.about(text, contribution, at, people, accounts);
            if (voted(script)) vote(script, text, contribution, people, accounts);
            if (voted(script)) vote(script, text, contribution, visitors);
            retouch.of(text, contribution, accounts);
        }
        return played;
    }

    /** Draws positions with the weights of the script; the same script always gives the same positions. */
    private void vote(
            Script.Debate script,
            Script.Text text,
            ContributionId contribution,
            List<Script.Person> people,
            Map<String, AccountId> accounts) {
        var chance = new Random(text.key().hashCode());
        var step = script.step(StageKind.VOTE);
        for (var person : people) {
            var weights = text.lean().get(person.college());
            var comes = chance.nextDouble() < TURNOUT;
            var drawn = chance.nextDouble();
            if (!comes || weights == null || person.key().equals(text.author())) continue;
            if (!script.territories().contains(person.territory())) continue;
            ballots.record(
                    Script.named(accounts, person.key()),
                    Optional.of(person.college()),
                    contribution,
                    draw(weights, drawn),
                    text.channel() == Channel.WORKSHOP ? Channel.WORKSHOP : Channel.ONLINE,
                    Assurance.NONE,
                    Typography.dayInParis(earlier(within(step, chance.nextInt(10), 10), clock.instant())));
        }
    }

    /** Those without account answer less often, and are counted apart. */
    private void vote(
            Script.Debate script, Script.Text text, ContributionId contribution, Map<AccountId, College> visitors) {
        var chance = new Random(~text.key().hashCode());
        var on = Typography.dayInParis(earlier(day(script.step(StageKind.VOTE).toDay()), clock.instant()));
        visitors.forEach((visitor, college) -> {
            var weights = text.lean().get(college);
            var comes = chance.nextDouble() < TURNOUT_OF_GUESTS;
            var drawn = chance.nextDouble();
            if (comes && weights != null)
                ballots.record(
                        visitor,
                        Optional.of(college),
                        contribution,
                        draw(weights, drawn),
                        Channel.ONLINE,
                        Assurance.GUEST,
                        on);
        });
    }

    private Map<AccountId, College> visitors(Script.Debate script) {
        var visitors = new LinkedHashMap<AccountId, College>();
        new TreeMap<>(script.visitors()).forEach((college, many) -> {
            for (int n = 0; n < many; n++) visitors.put(cast.guest(college), college);
        });
        return visitors;
    }

    private static Position draw(List<Integer> weights, double drawn) {
        var left = drawn * weights.stream().mapToInt(Integer::intValue).sum();
        for (var position : Position.values()) {
            left -= weights.get(position.ordinal());
            if (left < 0) return position;
        }
        return Position.PASS;
    }

    private static boolean voted(Script.Debate script) {
        return script.step(StageKind.VOTE).fromDay() < 0;
    }

    private ConcertationDraft draft(Script.Debate script) {
        var chosen = themes.all().stream()
                .filter(t -> script.themes().contains(t.code()))
                .toList();
        return new ConcertationDraft(
                script.title(),
                script.presentation(),
                script.publics(),
                script.territories().stream().map(TerritoryCode::new).toList(),
                script.questions(),
                chosen,
                script.stages().stream()
                        .map(s -> StageDraft.usual(s.kind(), day(s.fromDay()), day(s.toDay())))
                        .toList(),
                Visibility.PUBLIC,
                Set.of());
    }

    private static ThemeId theme(Concertation debate, String code) {
        return debate.themes().stream()
                .filter(t -> t.code().equals(code))
                .map(Theme::id)
                .findFirst()
                .orElseThrow();
    }

    /** The n-th of so many instants spread over what is past of a step. */
    private Instant within(Script.Step step, int n, int many) {
        var from = day(step.fromDay());
        var until = earlier(day(step.toDay()), clock.instant());
        return from.plusSeconds((until.getEpochSecond() - from.getEpochSecond()) * (2L * n + 1) / (2L * many));
    }

    private Instant day(int fromToday) {
        return Typography.dayInParis(clock.instant())
                .plusDays(fromToday)
                .atStartOfDay(Typography.PARIS)
                .toInstant();
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
