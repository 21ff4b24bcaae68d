package fr.concertations.opinion;

import fr.concertations.contribution.ContributionId;
import fr.concertations.opinion.Reading.Standing;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** How some statements stand, for everybody, group by group and collège by collège, without the counts that are too small. */
final class Standings {
    private final Map<Integer, Standing> standings = new HashMap<>();

    /** @param groups the letter of each person's group, absent for none @param letters of the groups that are drawn */
    Standings(
            Poll poll,
            VoteTable votes,
            Collection<Integer> statements,
            Map<String, String> groups,
            List<String> letters,
            List<String> colleges) {
        var ids = statements.stream().map(votes.statements()::get).toList();
        var counts = poll.counts(ids, List.of(groups, poll.colleges()));
        for (var statement : statements) {
            var id = votes.statements().get(statement);
            var of = counts.getOrDefault(id, new PartCounts());
            standings.put(
                    statement,
                    new Standing(
                            new ContributionId(UUID.fromString(id)), of.all(), of.cells(letters), of.cells(colleges)));
        }
    }

    Standing of(int statement) {
        return Objects.requireNonNull(standings.get(statement));
    }

    List<Standing> of(List<Integer> statements) {
        return statements.stream().map(this::of).toList();
    }
}
