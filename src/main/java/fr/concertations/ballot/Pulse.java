package fr.concertations.ballot;

import fr.concertations.contribution.ContributionId;
import java.time.Instant;

/** How many people took a position on a contribution within one hour, people without an account apart. */
record Pulse(ContributionId contribution, Instant hour, int members, int guests) {
    static Pulse one(ContributionId contribution, Instant hour, boolean guest) {
        return new Pulse(contribution, hour, guest ? 0 : 1, guest ? 1 : 0);
    }

    Pulse and(Pulse more) {
        return new Pulse(contribution, hour, members + more.members, guests + more.guests);
    }

    int total() {
        return members + guests;
    }
}
