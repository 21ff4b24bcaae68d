package fr.concertations.ballot;

import fr.concertations.contribution.ContributionId;
import fr.concertations.debate.ConcertationId;
import fr.concertations.kernel.FewPeople;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Everything counted again from the positions themselves, and put right where it differed.
 *
 * @param positions how many were read
 * @param differences how many figures differed, everywhere
 * @param found those of concertations the reader may read, {@value #MOST} at most
 */
public record Recount(Instant startedAt, Instant finishedAt, long positions, long differences, List<Difference> found) {
    static final int MOST = 1000;

    /** Whether every difference was written down, not only the first {@value #MOST}. */
    public boolean complete() {
        return differences <= MOST;
    }

    public long differencesOf(ConcertationId concertation) {
        return found.stream()
                .filter(difference -> difference.concertation().equals(concertation))
                .count();
    }

    /** With the differences of these alone. */
    Recount toldOf(Collection<ConcertationId> concertations) {
        var told = found.stream()
                .filter(difference -> concertations.contains(difference.concertation()))
                .toList();
        return new Recount(startedAt, finishedAt, positions, differences, told);
    }

    /** Which count: of a contribution by collège, of a contribution, of each person or of all in a concertation, people, or what is shown. */
    public enum Figure {
        TALLY,
        STANDING,
        TURNOUT,
        ATTENDANCE,
        PEOPLE,
        SHOWN
    }

    /**
     * A figure that was not what the positions add up to.
     *
     * @param contribution empty for figures of a whole concertation
     * @param college as stored, empty where the figure is not by collège
     * @param kept what it said @param counted what it says since
     */
    public record Difference(
            Figure figure,
            ConcertationId concertation,
            Optional<ContributionId> contribution,
            Optional<String> college,
            Optional<Position> choice,
            long kept,
            long counted) {
        /** Whether it is by collège, and about so few people that the numbers are not told. @see FewPeople */
        public boolean isFew() {
            return college.isPresent() && (FewPeople.isFew(kept) || FewPeople.isFew(counted));
        }
    }
}
