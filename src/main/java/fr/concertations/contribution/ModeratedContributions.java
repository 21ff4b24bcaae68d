package fr.concertations.contribution;

import static fr.concertations.db.contribution.Tables.ITEM;

import fr.concertations.debate.Concertations;
import fr.concertations.moderation.ModerableContent;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Contributions as moderators handle them. */
@Component
class ModeratedContributions implements ModerableContent {
    private final ContributionQueries queries;
    private final ContributionRepository repository;
    private final Concertations concertations;
    private final ContributionAnnouncer announcer;

    ModeratedContributions(
            ContributionQueries queries,
            ContributionRepository repository,
            Concertations concertations,
            ContributionAnnouncer announcer) {
        this.queries = queries;
        this.repository = repository;
        this.concertations = concertations;
        this.announcer = announcer;
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
        var contribution = new ContributionId(id);
        if (repository.move(contribution, from, to)) announcer.changed(contribution);
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
