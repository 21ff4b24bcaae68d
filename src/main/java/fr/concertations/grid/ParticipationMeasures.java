package fr.concertations.grid;

import fr.concertations.argument.Stance;
import fr.concertations.ballot.Ballots;
import fr.concertations.ballot.KnownVoters;
import fr.concertations.ballot.Position;
import fr.concertations.contribution.ContributionState;
import fr.concertations.contribution.Contributions;
import fr.concertations.debate.ConcertationId;
import fr.concertations.grid.Measured.Part;
import fr.concertations.kernel.FewPeople;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who took part and how much, never so finely that somebody could be found. */
@Component
class ParticipationMeasures {
    private final ParticipationQueries queries;
    private final Contributions contributions;
    private final Ballots ballots;
    private final KnownVoters voters;

    ParticipationMeasures(
            ParticipationQueries queries, Contributions contributions, Ballots ballots, KnownVoters voters) {
        this.queries = queries;
        this.contributions = contributions;
        this.ballots = ballots;
        this.voters = voters;
    }

    Measured channels(ConcertationId concertation) {
        var used = contributions.counts(concertation).byChannel().entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        return used.isEmpty() ? new Measured.Nothing() : new Measured.Channels(used);
    }

    Measured participants(ConcertationId concertation) {
        var people = new HashMap<>(queries.participants(concertation));
        var guests = people.remove(Colleges.GUESTS);
        return new Measured.Count(sum(people), guests(guests == null ? 0 : guests));
    }

    Measured participantsByCollege(ConcertationId concertation) {
        var people = new HashMap<>(queries.participants(concertation));
        people.remove(Colleges.GUESTS);
        return split(people, people);
    }

    Measured contributions(ConcertationId concertation) {
        var counts = queries.contributionsByState(concertation);
        var aside = new ArrayList<Part>();
        for (var state : List.of(ContributionState.HIDDEN, ContributionState.WITHDRAWN)) {
            var count = counts.getOrDefault(state, 0L);
            if (count > 0) aside.add(Part.told("grid.part." + state, count));
        }
        return new Measured.Count(counts.getOrDefault(ContributionState.PUBLISHED, 0L), List.copyOf(aside));
    }

    Measured contributionsByKind(ConcertationId concertation) {
        return parts("contribution.kind.", contributions.counts(concertation).byKind());
    }

    Measured contributionsByChannel(ConcertationId concertation) {
        return parts("channel.", contributions.counts(concertation).byChannel());
    }

    /** What is known of those who gave them is told where enough people stand behind it. */
    Measured positions(ConcertationId concertation) {
        var counts = ballots.counts(concertation);
        var byCollege = counts.byCollege().values();
        var details = Arrays.stream(Position.values())
                .map(p -> Part.told(
                        "grid.part." + p,
                        byCollege.stream().mapToLong(c -> c.getOrDefault(p, 0L)).sum()));
        var known = voters.in(Set.of(concertation)).told().stream()
                .map(one -> Part.told(
                        "grid.part.assurance." + one, counts.byAssurance().getOrDefault(one, 0L)));
        var apart = guests(sum(counts.guestPositions()));
        return new Measured.Count(
                counts.positions(),
                Stream.of(details, known, apart.stream())
                        .flatMap(Function.identity())
                        .toList());
    }

    /** Told or not by how many people voted, not by how often. */
    Measured positionsByCollege(ConcertationId concertation) {
        var counts = ballots.counts(concertation);
        var positions = new HashMap<String, Long>();
        counts.byCollege().forEach((college, byPosition) -> positions.put(Colleges.label(college), sum(byPosition)));
        var voters = new HashMap<String, Long>();
        counts.votersByCollege().forEach((college, people) -> voters.put(Colleges.label(college), people));
        return split(positions, voters);
    }

    Measured arguments(ConcertationId concertation) {
        var counts = queries.arguments(concertation);
        var details = Arrays.stream(Stance.values())
                .map(s -> Part.told("grid.part." + s, counts.getOrDefault(s, 0L)))
                .toList();
        return new Measured.Count(sum(counts), details);
    }

    private static List<Part> guests(long count) {
        return count == 0 ? List.of() : List.of(Part.told(Colleges.GUESTS, count));
    }

    private static Measured split(Map<String, Long> counts, Map<String, Long> people) {
        var untold = FewPeople.untold(people);
        var parts = Colleges.LABELS.stream()
                .filter(label -> counts.getOrDefault(label, 0L) > 0)
                .map(label -> untold.contains(label)
                        ? new Part(label, null, FewPeople.isFew(people.getOrDefault(label, 0L)))
                        : Part.told(label, counts.getOrDefault(label, 0L)))
                .toList();
        return parts.isEmpty() ? new Measured.Nothing() : new Measured.Split(parts);
    }

    private static <E extends Enum<E>> Measured parts(String prefix, Map<E, Long> counts) {
        var parts = counts.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .sorted(Map.Entry.comparingByKey())
                .map(e -> Part.told(prefix + e.getKey(), e.getValue()))
                .toList();
        return parts.isEmpty() ? new Measured.Nothing() : new Measured.Split(parts);
    }

    private static long sum(Map<?, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
