package fr.concertations.forum.ui;

import fr.concertations.debate.Act;
import fr.concertations.identity.Actor;
import fr.concertations.identity.RateLimits;
import fr.concertations.kernel.InvalidInput;
import org.springframework.stereotype.Service;

/** How fast one person may act; far above what anybody does by hand. */
@Service
class Pace {
    private static final int VOTES = 1200;
    private static final int ARGUMENTS = 60;
    private static final int CONTRIBUTIONS = 30;

    private final RateLimits limits;

    Pace(RateLimits limits) {
        this.limits = limits;
    }

    /** @throws InvalidInput at no field, saying in how many minutes to go on */
    void count(Actor actor, Act act) {
        limits.take(act + " " + actor.id(), perHour(act)).ifPresent(wait -> {
            throw new InvalidInput("pace", "forum.pace", wait.toMinutes() + 1);
        });
    }

    private static int perHour(Act act) {
        return switch (act) {
            case VOTE -> VOTES;
            case ARGUE -> ARGUMENTS;
            case CONTRIBUTE -> CONTRIBUTIONS;
        };
    }
}
