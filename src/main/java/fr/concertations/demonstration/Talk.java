package fr.concertations.demonstration;

import fr.concertations.argument.ArgumentDraft;
import fr.concertations.argument.ArgumentId;
import fr.concertations.argument.Arguments;
import fr.concertations.argument.Replies;
import fr.concertations.contribution.ContributionId;
import fr.concertations.identity.AccountId;
import fr.concertations.identity.Channel;
import fr.concertations.kernel.Typography;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.springframework.stereotype.Component;

/** Plays what people say about one contribution of the script: arguments, replies, and which ones are found useful. */
@Component
class Talk {
    private static final Duration BETWEEN = Duration.ofHours(7);
    private static final double MOST_MARKED = 0.3;

    private final Arguments arguments;
    private final Replies replies;
    private final Clock clock;

    Talk(Arguments arguments, Replies replies, Clock clock) {
        this.arguments = arguments;
        this.replies = replies;
        this.clock = clock;
    }

    void about(
            Script.Text text,
            ContributionId contribution,
            Instant from,
            List<Script.Person> people,
            Map<String, AccountId> accounts) {
        var at = from;
        for (var point : text.arguments()) {
            at = later(at);
            var argument = arguments.record(
                    Script.named(accounts, point.author()),
                    Optional.of(Script.person(people, point.author()).college()),
                    contribution,
                    new ArgumentDraft(point.stance(), point.text(), ""),
                    Channel.ONLINE,
                    at);
            mark(point, argument, at, people, accounts);
            var answered = at;
            for (var answer : point.answers()) {
                answered = later(answered);
                replies.record(
                        Script.named(accounts, answer.author()),
                        Optional.of(Script.person(people, answer.author()).college()),
                        argument,
                        answer.text(),
                        Channel.ONLINE,
                        answered);
            }
        }
    }

    /** Draws who finds it useful; the same script always gives the same marks. */
    private void mark(
            Script.Point point,
            ArgumentId argument,
            Instant at,
            List<Script.Person> people,
            Map<String, AccountId> accounts) {
        var chance = new Random(point.text().hashCode());
        var share = chance.nextDouble() * MOST_MARKED;
        people.stream()
                .filter(person -> chance.nextDouble() < share && !person.key().equals(point.author()))
                .forEach(person -> arguments.recordUseful(
                        Script.named(accounts, person.key()), argument, Typography.dayInParis(at)));
    }

    private Instant later(Instant at) {
        var next = at.plus(BETWEEN);
        return next.isBefore(clock.instant()) ? next : clock.instant();
    }
}
