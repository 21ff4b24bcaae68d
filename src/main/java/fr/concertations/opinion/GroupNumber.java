package fr.concertations.opinion;

/**
 * How many groups are shown: it follows the best number once that came out four updates in a row, so that one vote does not
 * redraw everything.
 *
 * @param shown 0 before the first update
 * @param last the best number of the last update
 * @param times how many updates in a row it was the best
 */
public record GroupNumber(int shown, int last, int times) {
    static final int PATIENCE = 4;
    static final GroupNumber NONE = new GroupNumber(0, 0, 0);

    /** @param best by silhouette, now @param most how many groups can be made now */
    GroupNumber next(int best, int most) {
        var inARow = best == last ? times + 1 : 1;
        var followed = shown < 2 || shown > most || inARow >= PATIENCE;
        return new GroupNumber(followed ? best : shown, best, inARow);
    }
}
