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
        var what = act + " " + actor.id();
        var wait = switch (act) {
            case VOTE -> limits.takeHere(what, VOTES);
            case ARGUE -> limits.take(what, ARGUMENTS);
            case CONTRIBUTE -> limits.take(what, CONTRIBUTIONS);
        };
        wait.ifPresent(time -> {
            throw new InvalidInput("pace", "forum.pace", time.toMinutes() + 1);
        });
    }
}
