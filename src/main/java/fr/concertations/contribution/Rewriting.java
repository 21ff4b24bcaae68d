package fr.concertations.contribution;

import fr.concertations.kernel.InvalidInput;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Changes the words of a contribution: in place as long as nothing rests on them, else by one more version. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Rewriting {
    private final ContributionRepository repository;
    private final List<ReliedUpon> relying;
    private final ContributionAnnouncer announcer;
    private final Clock clock;

    Rewriting(
            ContributionRepository repository, List<ReliedUpon> relying, ContributionAnnouncer announcer, Clock clock) {
        this.repository = repository;
        this.relying = relying;
        this.announcer = announcer;
        this.clock = clock;
    }

    /** To be called before reading what is to be rewritten. */
    void lock(ContributionId id) {
        repository.lock(id);
    }

    boolean isReliedUpon(ContributionId id) {
        return relying.stream().anyMatch(one -> one.relies(id));
    }

    /** By its author, of whom these words are. @throws InvalidInput at {@code version} when rewritten since this revision */
    void correct(ContributionId id, int revision, ContributionDraft draft) {
        var now = clock.instant();
        var relied = isReliedUpon(id);
        var done = relied
                ? repository.follow(id, revision, draft, now, null)
                : repository.rewrite(id, revision, draft, now);
        if (!done) throw new InvalidInput("version", "contribution.version.stale");
        announcer.changed(id);
        if (relied) announcer.rewritten(id, revision);
    }

    /** With the words of somebody else, who is told in the history. */
    void adopt(Contribution before, ContributionDraft draft, SuggestionId suggestion) {
        if (!repository.follow(before.id(), before.revision(), draft, clock.instant(), suggestion))
            throw new InvalidInput("version", "contribution.version.stale");
        announcer.changed(before.id());
        announcer.rewritten(before.id(), before.revision());
    }
}
