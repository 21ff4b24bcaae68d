package fr.concertations.contribution;

import static fr.concertations.db.contribution.Tables.ITEM;

import fr.concertations.debate.Concertations;
import fr.concertations.moderation.ModerableContent;
import fr.concertations.search.SearchChanges;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Contributions as moderators handle them. */
@Component
class ModeratedContributions implements ModerableContent {
    private final ContributionQueries queries;
    private final ContributionRepository repository;
    private final Concertations concertations;
    private final SearchChanges changes;
    private final List<ContributionFollower> followers;

    ModeratedContributions(
            ContributionQueries queries,
            ContributionRepository repository,
            Concertations concertations,
            SearchChanges changes,
            List<ContributionFollower> followers) {
        this.queries = queries;
        this.repository = repository;
        this.concertations = concertations;
        this.changes = changes;
        this.followers = List.copyOf(followers);
    }

    @Override
    public String kind() {
        return ContributionSource.KIND;
    }

    @Override
    public Optional<Card> card(UUID id) {
        return queries.where(ITEM.ID.eq(id)).stream().findFirst().map(this::card);
    }

    @Override
    public void hide(UUID id) {
        move(id, ContributionState.PUBLISHED, ContributionState.HIDDEN);
    }

    @Override
    public void restore(UUID id) {
        move(id, ContributionState.HIDDEN, ContributionState.PUBLISHED);
    }

    private void move(UUID id, ContributionState from, ContributionState to) {
        repository.move(new ContributionId(id), from, to);
        changes.changed(ContributionSource.KIND, id);
        followers.forEach(follower -> follower.visibilityChanged(new ContributionId(id)));
    }

    private Card card(Contribution contribution) {
        var debate = concertations.unchecked(contribution.concertation()).orElseThrow();
        return new Card(
                kind(),
                contribution.id().value(),
                contribution.title(),
                contribution.body(),
                contribution.author().map(a -> a.id().value()).orElse(null),
                contribution.author().flatMap(Author::name).orElse(null),
                debate.title(),
                contribution.path(),
                contribution.state() == ContributionState.HIDDEN,
                debate.territories());
    }
}
