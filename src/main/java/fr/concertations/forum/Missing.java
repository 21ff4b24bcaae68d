package fr.concertations.forum;

import fr.concertations.ballot.BallotCounts;
import fr.concertations.contribution.ContributionCounts;
import fr.concertations.identity.Channel;
import fr.concertations.identity.College;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who and what is missing.
 *
 * @param colleges in which nobody contributed nor took a position
 * @param channels by which nothing came, among those a collectivité may open
 * @param places far behind the others beside their population
 */
public record Missing(List<College> colleges, List<Channel> channels, List<Reach> places) {
    private static final List<Channel> TO_OPEN = List.of(Channel.PAPER, Channel.WORKSHOP);

    static Missing of(ContributionCounts contributions, BallotCounts ballots, Reaches reaches) {
        var colleges = Arrays.stream(College.values())
                .filter(college -> contributions.byCollege().getOrDefault(college, 0L)
                                + ballots.votersByCollege().getOrDefault(Optional.of(college), 0L)
                        == 0)
                .toList();
        var channels = TO_OPEN.stream()
                .filter(channel -> Stream.of(contributions.byChannel(), ballots.byChannel())
                        .allMatch(counts -> counts.getOrDefault(channel, 0L) == 0))
                .toList();
        return new Missing(colleges, channels, reaches.behind());
    }

    public boolean isNothing() {
        return colleges.isEmpty() && channels.isEmpty() && places.isEmpty();
    }
}
