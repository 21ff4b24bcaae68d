package fr.concertations.contribution;

import static fr.concertations.db.contribution.Tables.ITEM;

import fr.concertations.debate.Concertation;
import fr.concertations.debate.ConcertationFacets;
import fr.concertations.debate.ConcertationReaders;
import fr.concertations.debate.Concertations;
import fr.concertations.debate.State;
import fr.concertations.kernel.Markdown;
import fr.concertations.search.FacetValue;
import fr.concertations.search.SearchDocument;
import fr.concertations.search.SearchSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Contributions as search finds them: published by everybody who may read them, hidden or withdrawn by those who moderate. */
@Component
class ContributionSource implements SearchSource {
    static final String KIND = "contribution";
    private static final int CHUNK = 2000;

    private final ContributionQueries queries;
    private final Concertations concertations;
    private final ConcertationFacets facets;
    private final ContributionAnswers answers;

    ContributionSource(
            ContributionQueries queries,
            Concertations concertations,
            ConcertationFacets facets,
            ContributionAnswers answers) {
        this.queries = queries;
        this.concertations = concertations;
        this.facets = facets;
        this.answers = answers;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<SearchDocument> documents(Collection<String> ids) {
        return documents(
                queries.where(ITEM.ID.in(ids.stream().map(UUID::fromString).toList())), answers);
    }

    @Override
    public void forEach(Consumer<SearchDocument> consumer) {
        var once = new AnswersOnce(answers);
        var chunk = queries.after(Optional.empty(), CHUNK);
        while (!chunk.isEmpty()) {
            documents(chunk, once).forEach(consumer);
            chunk = queries.after(Optional.of(chunk.getLast().id()), CHUNK);
        }
    }

    @Override
    public long count() {
        return queries.howMany();
    }

    @Override
    public List<String> sample(int most) {
        return queries.sample(most);
    }

    private List<SearchDocument> documents(List<Contribution> contributions, ContributionAnswers answers) {
        var debates = concertations.unchecked(
                contributions.stream().map(Contribution::concertation).collect(Collectors.toSet()));
        var common = facets.of(debates.values());
        var answered = answers.in(debates.keySet());
        return contributions.stream()
                .flatMap(contribution -> Optional.ofNullable(debates.get(contribution.concertation()))
                        .filter(debate -> debate.state() == State.OPENED)
                        .map(debate -> document(
                                contribution,
                                debate,
                                common.getOrDefault(debate.id(), Map.of()),
                                answered.getOrDefault(contribution.id(), List.of())))
                        .stream())
                .toList();
    }

    private static SearchDocument document(
            Contribution contribution,
            Concertation debate,
            Map<String, List<FacetValue>> common,
            List<FacetValue> answers) {
        var all = new HashMap<>(common);
        all.put(
                SearchDocument.CONTRIBUTION_KIND,
                List.of(FacetValue.translated(contribution.kind().name(), "contribution.kind." + contribution.kind())));
        contribution
                .theme()
                .ifPresent(
                        theme -> all.put(SearchDocument.THEME, List.of(FacetValue.named(theme.code(), theme.label()))));
        contribution
                .college()
                .ifPresent(college -> all.put(
                        SearchDocument.COLLEGE, List.of(FacetValue.translated(college.name(), "college." + college))));
        all.put(
                SearchDocument.CHANNEL,
                List.of(FacetValue.translated(contribution.channel().name(), "channel." + contribution.channel())));
        var published = contribution.state() == ContributionState.PUBLISHED;
        all.put(
                SearchDocument.STATE,
                published && !answers.isEmpty()
                        ? answers
                        : List.of(contribution.state().facet()));
        return new SearchDocument(
                KIND,
                contribution.id().toString(),
                contribution.title(),
                Markdown.toText(contribution.body()),
                contribution.path(),
                published ? ConcertationReaders.of(debate) : ConcertationReaders.ofHidden(debate),
                List.of(),
                all,
                contribution.submittedAt());
    }
}
