package fr.concertations.argument;

import static fr.concertations.db.argument.Tables.POINT;
import static fr.concertations.db.contribution.Tables.ITEM;

import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionFollower;
import fr.concertations.contribution.ContributionId;
import fr.concertations.contribution.ContributionSource;
import fr.concertations.contribution.Contributions;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.ConcertationFollower;
import fr.concertations.debate.ConcertationId;
import fr.concertations.debate.ConcertationReaders;
import fr.concertations.debate.Concertations;
import fr.concertations.debate.State;
import fr.concertations.search.FacetValue;
import fr.concertations.search.SearchChanges;
import fr.concertations.search.SearchDocument;
import fr.concertations.search.SearchSource;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Arguments as search finds them: under the title of the contribution they are about. */
@Component
class ArgumentSource implements SearchSource, ConcertationFollower, ContributionFollower {
    static final String KIND = "argument";

    private final ArgumentQueries queries;
    private final ObjectProvider<Contributions> contributions;
    private final ObjectProvider<ContributionSource> contributionSource;
    private final ObjectProvider<Concertations> concertations;
    private final SearchChanges changes;

    ArgumentSource(
            ArgumentQueries queries,
            ObjectProvider<Contributions> contributions,
            ObjectProvider<ContributionSource> contributionSource,
            ObjectProvider<Concertations> concertations,
            SearchChanges changes) {
        this.queries = queries;
        this.contributions = contributions;
        this.contributionSource = contributionSource;
        this.concertations = concertations;
        this.changes = changes;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<SearchDocument> document(String id) {
        return queries.where(POINT.ID.eq(UUID.fromString(id)).and(ArgumentQueries.published())).stream()
                .findFirst()
                .flatMap(this::document);
    }

    @Override
    public void forEach(Consumer<SearchDocument> consumer) {
        queries.forEachPublished(argument -> document(argument).ifPresent(consumer));
    }

    @Override
    public void readersMayHaveChanged(ConcertationId id) {
        queries.where(ITEM.CONCERTATION_ID.eq(id.value()).and(ArgumentQueries.published()))
                .forEach(argument -> changes.changed(KIND, argument.id()));
    }

    @Override
    public void visibilityChanged(ContributionId id) {
        queries.where(ArgumentQueries.about(id)).forEach(argument -> changes.changed(KIND, argument.id()));
    }

    private Optional<SearchDocument> document(Argument argument) {
        return contributions
                .getObject()
                .unchecked(argument.contribution())
                .flatMap(about -> concertations
                        .getObject()
                        .unchecked(about.concertation())
                        .filter(debate -> debate.state() == State.OPENED)
                        .map(debate -> document(argument, about, debate)));
    }

    private SearchDocument document(Argument argument, Contribution about, Concertation debate) {
        var facets = new HashMap<>(contributionSource.getObject().facets(debate));
        about.theme().ifPresent(t -> facets.put(SearchDocument.THEME, List.of(FacetValue.named(t.code(), t.label()))));
        argument.college()
                .ifPresent(c ->
                        facets.put(SearchDocument.COLLEGE, List.of(FacetValue.translated(c.name(), "college." + c))));
        return new SearchDocument(
                KIND,
                argument.id().toString(),
                about.title(),
                argument.body(),
                about.path() + "#argument-" + argument.id(),
                ConcertationReaders.of(debate),
                List.of(),
                facets,
                argument.submittedAt());
    }
}
