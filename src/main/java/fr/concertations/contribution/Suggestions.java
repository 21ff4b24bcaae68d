package fr.concertations.contribution;

import static fr.concertations.db.contribution.Tables.SUGGESTION;

import fr.concertations.debate.Act;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.Concertations;
import fr.concertations.identity.Actor;
import fr.concertations.identity.Channel;
import fr.concertations.identity.GuestClaimed;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.kernel.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Modifications people propose of somebody else’s text; its author takes them up or declines them with a word. */
@Service
public class Suggestions {
    public static final int SHORTEST_WORD = 3;
    public static final int LONGEST_WORD = 500;

    private final SuggestionQueries queries;
    private final SuggestionRepository repository;
    private final Contributions contributions;
    private final Rewriting rewriting;
    private final Concertations concertations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Suggestions(
            SuggestionQueries queries,
            SuggestionRepository repository,
            Contributions contributions,
            Rewriting rewriting,
            Concertations concertations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queries = queries;
        this.repository = repository;
        this.contributions = contributions;
        this.rewriting = rewriting;
        this.concertations = concertations;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Proposes other words; what the same person proposed before and still waited is replaced.
     *
     * @param requestKey made once per form: the same key gives the same suggestion, however often it is sent
     * @throws InvalidInput at {@code title}, {@code body} or {@code reason}; at {@code revision} when the text changed since
     * @throws NotAllowed on one's own text, on one nobody can answer for, when closed or not introduced
     */
    @Transactional
    public SuggestionId suggest(Actor actor, ContributionId id, SuggestionDraft draft, UUID requestKey) {
        var college = actor.requireIntroduced();
        rewriting.lock(id);
        var contribution = contributions.require(id, Optional.of(actor));
        var already = queries.withRequestKey(requestKey, actor.id());
        if (already.isPresent()) return already.get();
        if (contribution.isBy(actor)) throw new NotAllowed("contribution.suggestion.own");
        if (!isAnswerable(contribution)) throw new NotAllowed("contribution.suggestion.nobody");
        requireOpen(actor, contribution);
        draft.requireFits(contribution);
        if (draft.revision() != contribution.revision())
            throw new InvalidInput("revision", "contribution.suggestion.stale");
        repository.replace(actor.id(), id);
        var suggestion = repository
                .insert(actor.id(), college, contribution, draft, clock.instant(), requestKey)
                .orElseThrow(() -> new NotAllowed("contribution.alreadySent"));
        events.publishEvent(new SuggestionMade(suggestion, id, actor.id()));
        return suggestion;
    }

    /**
     * Makes it the next version of one's own text. Twice is once.
     *
     * @param word to who suggested; may be empty
     * @throws InvalidInput at {@code word}
     * @throws NotAllowed when the text changed since, the suggestion does not wait any more, or all is closed
     */
    @Transactional
    public void accept(Actor author, SuggestionId id, String word) {
        var contribution = answered(author, id);
        var suggestion = require(id);
        if (suggestion.state() == SuggestionState.ACCEPTED) return;
        requireOpen(author, contribution);
        answer(suggestion, SuggestionState.ACCEPTED, fitting(word, 0));
        if (!suggestion.fits(contribution)) throw new NotAllowed("contribution.suggestion.changed");
        rewriting.adopt(contribution, contribution.saying(suggestion.title(), suggestion.body()), id);
        events.publishEvent(new SuggestionAnswered(suggestion, SuggestionState.ACCEPTED, author.id()));
    }

    /** Says no, and why. Twice is once. @throws InvalidInput at {@code word} @throws NotAllowed when it does not wait any more */
    @Transactional
    public void decline(Actor author, SuggestionId id, String word) {
        answered(author, id);
        var suggestion = require(id);
        if (suggestion.state() == SuggestionState.DECLINED) return;
        answer(suggestion, SuggestionState.DECLINED, fitting(word, SHORTEST_WORD));
        events.publishEvent(new SuggestionAnswered(suggestion, SuggestionState.DECLINED, author.id()));
    }

    /** Takes one's own back while it waits. */
    @Transactional
    public void withdraw(Actor actor, SuggestionId id) {
        var suggestion = require(id);
        if (!suggestion.isBy(actor)) throw new NotAllowed("contribution.suggestion.notYours");
        if (suggestion.state() == SuggestionState.WITHDRAWN) return;
        if (!repository.withdraw(id)) throw new NotAllowed("contribution.suggestion.answered");
    }

    /** Those that wait and those answered, on a contribution the caller could read, the latest first. */
    @Transactional(readOnly = true)
    public List<Suggestion> of(ContributionId contribution) {
        return queries.where(SUGGESTION
                .ITEM_ID
                .eq(contribution.value())
                .and(SUGGESTION.STATE.ne(SuggestionState.WITHDRAWN.name()))
                .andNot(SUGGESTION.HIDDEN));
    }

    /** Those of this person, whatever became of them, the latest first. */
    @Transactional(readOnly = true)
    public List<Suggestion> by(Actor actor) {
        return queries.where(SUGGESTION.AUTHOR_ID.eq(actor.id().value()));
    }

    /** How many wait for this person’s answer; contributions without any are absent from the map. */
    @Transactional(readOnly = true)
    public Map<ContributionId, Integer> waitingFor(Actor author) {
        return queries.waitingFor(author.id());
    }

    /** Whether one may suggest now, oneself aside. */
    public boolean areOpen(Contribution contribution, Concertation concertation) {
        return isAnswerable(contribution) && isOpen(contribution, concertation);
    }

    /** One to oneself, or a second one on the same text, is withdrawn. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(GuestClaimed event) {
        repository.handOver(event.guest(), event.member());
    }

    private Contribution answered(Actor author, SuggestionId id) {
        var contribution = require(id).contribution();
        rewriting.lock(contribution);
        var about = contributions.require(contribution, Optional.of(author));
        if (!about.isBy(author)) throw new NotAllowed("contribution.notYours");
        return about;
    }

    private void answer(Suggestion suggestion, SuggestionState state, String word) {
        if (!repository.answer(suggestion.id(), state, word, clock.instant()))
            throw new NotAllowed("contribution.suggestion.answered");
    }

    private Suggestion require(SuggestionId id) {
        return queries.where(SUGGESTION.ID.eq(id.value())).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("suggestion " + id));
    }

    private void requireOpen(Actor actor, Contribution contribution) {
        var debate = concertations.require(contribution.concertation(), Optional.of(actor));
        if (!isOpen(contribution, debate)) throw new NotAllowed("contribution.suggestion.closed");
    }

    private boolean isOpen(Contribution contribution, Concertation debate) {
        var now = clock.instant();
        return contribution.state() == ContributionState.PUBLISHED
                && (debate.isOpen(Act.CONTRIBUTE, now) || debate.isOpen(Act.ARGUE, now));
    }

    /** Its author is there to say yes or no. */
    private static boolean isAnswerable(Contribution contribution) {
        return contribution.channel() == Channel.ONLINE && contribution.author().isPresent();
    }

    private static String fitting(String word, int shortest) {
        var said = word.strip();
        if (said.length() < shortest || said.length() > LONGEST_WORD)
            throw new InvalidInput("word", "contribution.suggestion.word.length", shortest, LONGEST_WORD);
        return said;
    }
}
