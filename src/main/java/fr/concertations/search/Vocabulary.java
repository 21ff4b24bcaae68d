package fr.concertations.search;

import fr.concertations.identity.Actor;
import fr.concertations.kernel.InvalidInput;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The words search takes for one another, which the commission keeps; each change is written down with its author. */
@Service
public class Vocabulary {
    /** Every question is compared with all of them. */
    private static final int MOST_GROUPS = 2000;

    private static final int CHANGES_SHOWN = 50;

    private final SynonymRepository repository;
    private final SynonymRules rules;
    private final CurrentSynonyms synonyms;
    private final SynonymBook book;
    private final Clock clock;

    Vocabulary(
            SynonymRepository repository, SynonymRules rules, CurrentSynonyms synonyms, SynonymBook book, Clock clock) {
        this.repository = repository;
        this.rules = rules;
        this.synonyms = synonyms;
        this.book = book;
        this.clock = clock;
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    public List<SynonymGroup> groups(Actor actor) {
        actor.requireCommission();
        return repository.all();
    }

    /** What people changed lately, the latest first. */
    @Transactional(readOnly = true)
    public List<SynonymChange> changes(Actor actor) {
        actor.requireCommission();
        return repository.changes(CHANGES_SHOWN);
    }

    /** How a question is understood with the groups as they are. */
    public Understanding understood(String question) {
        return Understanding.of(question, book.groups(), synonyms.get(), rules);
    }

    /** @throws InvalidInput at {@code expressions} */
    @Transactional
    public SynonymGroupId add(Actor actor, SynonymDraft draft) {
        actor.requireCommission();
        repository.lock();
        var all = repository.all();
        if (all.size() >= MOST_GROUPS)
            throw new InvalidInput(SynonymRules.FIELD, "search.vocabulary.refusal.full", MOST_GROUPS);
        rules.require(draft, all);
        var id = repository.add(draft.expressions());
        repository.tell(id, actor.id(), clock.instant(), null, draft.expressions());
        book.changed();
        return id;
    }

    /**
     * @param revision the one that was read
     * @throws InvalidInput at {@code expressions}, at {@code revision} when somebody changed or removed it meanwhile
     */
    @Transactional
    public void rewrite(Actor actor, SynonymGroupId id, int revision, SynonymDraft draft) {
        actor.requireCommission();
        repository.lock();
        var all = repository.all();
        var group = still(all, id, revision);
        rules.require(
                draft, all.stream().filter(other -> !other.id().equals(id)).toList());
        if (group.expressions().equals(draft.expressions())) return;
        repository.rewrite(id, draft.expressions());
        repository.tell(id, actor.id(), clock.instant(), group.expressions(), draft.expressions());
        book.changed();
    }

    /** @throws InvalidInput at {@code revision} when somebody changed or removed it meanwhile */
    @Transactional
    public void remove(Actor actor, SynonymGroupId id, int revision) {
        actor.requireCommission();
        repository.lock();
        var group = still(repository.all(), id, revision);
        repository.delete(id);
        repository.tell(id, actor.id(), clock.instant(), group.expressions(), null);
        book.changed();
    }

    /** Undoes a removal. @throws InvalidInput at {@code expressions} when one of them found another group meanwhile */
    @Transactional
    public void putBack(Actor actor, SynonymGroup removed) {
        actor.requireCommission();
        repository.lock();
        var all = repository.all();
        if (all.stream().anyMatch(group -> group.id().equals(removed.id()))) return;
        rules.require(new SynonymDraft(removed.expressions()), all);
        repository.putBack(removed.id(), removed.expressions());
        repository.tell(removed.id(), actor.id(), clock.instant(), null, removed.expressions());
        book.changed();
    }

    private static SynonymGroup still(List<SynonymGroup> all, SynonymGroupId id, int revision) {
        return all.stream()
                .filter(group -> group.id().equals(id) && group.revision() == revision)
                .findFirst()
                .orElseThrow(() -> new InvalidInput("revision", "search.vocabulary.refusal.stale"));
    }
}
