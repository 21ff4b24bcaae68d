package fr.concertations.forum;

import static java.util.Objects.requireNonNull;

import fr.concertations.argument.Argument;
import fr.concertations.argument.Arguments;
import fr.concertations.ballot.Ballots;
import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.Contributions;
import fr.concertations.contribution.Suggestion;
import fr.concertations.contribution.Suggestions;
import fr.concertations.debate.Concertations;
import fr.concertations.forum.Involvement.Argued;
import fr.concertations.identity.Actor;
import fr.concertations.synthesis.UsesOfContribution;
import fr.concertations.synthesis.UsesOfContribution.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that a person did, one concertation after the other. */
@Service
public class Involvements {
    private final Concertations concertations;
    private final Contributions contributions;
    private final Suggestions suggestions;
    private final Arguments arguments;
    private final Ballots ballots;
    private final UsesOfContribution uses;

    Involvements(
            Concertations concertations,
            Contributions contributions,
            Suggestions suggestions,
            Arguments arguments,
            Ballots ballots,
            UsesOfContribution uses) {
        this.concertations = concertations;
        this.contributions = contributions;
        this.suggestions = suggestions;
        this.arguments = arguments;
        this.ballots = ballots;
        this.uses = uses;
    }

    /** The concertations that end last first. */
    @Transactional(readOnly = true)
    public List<Involvement> of(Actor person) {
        var positions = ballots.everywhere(person);
        var written = contributions.of(person).stream().collect(Collectors.groupingBy(Contribution::concertation));
        var argued = arguments.by(person);
        var suggested = suggestions.by(person);
        var about = contributions.unchecked(Stream.concat(
                        argued.stream().map(Argument::contribution),
                        suggested.stream().map(Suggestion::contribution))
                .collect(Collectors.toSet()));
        var arguedIn = argued.stream()
                .flatMap(a -> Optional.ofNullable(about.get(a.contribution())).map(of -> new Argued(a, of)).stream())
                .collect(Collectors.groupingBy(a -> a.about().concertation()));
        var suggestedIn = suggested.stream()
                .filter(s -> about.containsKey(s.contribution()))
                .collect(Collectors.groupingBy(
                        s -> requireNonNull(about.get(s.contribution())).concertation()));
        var ids = Stream.of(positions, written, arguedIn, suggestedIn)
                .flatMap(map -> map.keySet().stream())
                .collect(Collectors.toSet());
        var waiting = suggestions.waitingFor(person);
        var readable = concertations.readableAmong(ids, Optional.of(person));
        return concertations.unchecked(ids).values().stream()
                .map(one -> new Involvement(
                        one,
                        readable.containsKey(one.id()),
                        positions.getOrDefault(one.id(), Map.of()),
                        written.getOrDefault(one.id(), List.of()),
                        waiting,
                        arguedIn.getOrDefault(one.id(), List.of()),
                        suggestedIn.getOrDefault(one.id(), List.of()),
                        readable.containsKey(one.id()) ? uses.outcome(one) : Outcome.NONE))
                .sorted(Involvement.LATEST)
                .toList();
    }
}
