package fr.concertations.newsletter;

import fr.concertations.debate.ConcertationId;

/** How many people a letter would reach now; never who. */
public interface Readership {
    Reach of(ConcertationId concertation);

    /**
     * Those who follow the concertation and may read it.
     *
     * @param atOnce get the letter itself
     * @param weekly find it in the mail they get each week
     * @param onScreen asked for no mail of this kind: it is in their news
     */
    record Reach(int atOnce, int weekly, int onScreen) {
        public int all() {
            return atOnce + weekly + onScreen;
        }
    }
}
