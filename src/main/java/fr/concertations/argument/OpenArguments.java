package fr.concertations.argument;

import static fr.concertations.db.argument.Tables.POINT;

import fr.concertations.contribution.ContributionState;
import fr.concertations.contribution.Contributions;
import fr.concertations.debate.Act;
import fr.concertations.debate.Concertations;
import fr.concertations.identity.Actor;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.kernel.NotFound;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Arguments somebody may act on now: visible, in a concertation this person reads, while its étape lets them. */
@Component
class OpenArguments {
    private final ArgumentQueries queries;
    private final Contributions contributions;
    private final Concertations concertations;
    private final Clock clock;

    OpenArguments(ArgumentQueries queries, Contributions contributions, Concertations concertations, Clock clock) {
        this.queries = queries;
        this.contributions = contributions;
        this.concertations = concertations;
        this.clock = clock;
    }

    /**
     * @param closed what is said when none of these acts is open
     * @throws NotFound when this person may not read what it is about
     * @throws NotAllowed when not introduced, when it is out of sight or when it is closed
     */
    Argument require(Actor actor, ArgumentId id, String closed, Act... anyOf) {
        actor.requireIntroduced();
        var argument = queries.where(POINT.ID.eq(id.value())).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("argument " + id));
        var about = contributions.require(argument.contribution(), Optional.of(actor));
        var debate = concertations.require(about.concertation(), Optional.of(actor));
        if (argument.hidden()) throw new NotAllowed("argument.gone");
        if (about.state() != ContributionState.PUBLISHED
                || Arrays.stream(anyOf).noneMatch(act -> debate.isOpen(act, clock.instant())))
            throw new NotAllowed(closed);
        return argument;
    }
}
