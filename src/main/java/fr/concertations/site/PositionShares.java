package fr.concertations.site;

import fr.concertations.ballot.Tally;
import org.springframework.stereotype.Component;

/** Whole percents of a tally's bar, for the width classes of the style sheet. Templates ask it as {@code @positionShares}. */
@Component
class PositionShares {
    public long agree(Tally tally) {
        return share(tally.agree(), tally.expressed());
    }

    public long mixed(Tally tally) {
        return share(tally.mixed(), tally.expressed());
    }

    public long disagree(Tally tally) {
        return share(tally.disagree(), tally.expressed());
    }

    private static long share(long part, long whole) {
        return whole == 0 ? 0 : Math.round(100.0 * part / whole);
    }
}
