package fr.concertations.debate;

import static fr.concertations.db.debate.Tables.CONCERTATION;

import fr.concertations.kernel.Markdown;
import fr.concertations.kernel.TerritoryCode;
import fr.concertations.search.FacetValue;
import fr.concertations.search.SearchDocument;
import fr.concertations.search.SearchSource;
import fr.concertations.territory.Territories;
import fr.concertations.territory.Territory;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.springframework.stereotype.Component;

/** Opened concertations as search finds them. */
@Component
class ConcertationSource implements SearchSource {
    static final String KIND = "concertation";
    private static final Condition OPENED = CONCERTATION.STATE.eq(State.OPENED.name());

    private final ConcertationQueries queries;
    private final ConcertationFacets facets;
    private final Territories territories;

    ConcertationSource(ConcertationQueries queries, ConcertationFacets facets, Territories territories) {
        this.queries = queries;
        this.facets = facets;
        this.territories = territories;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<SearchDocument> documents(Collection<String> ids) {
        return documents(queries.where(
                OPENED.and(CONCERTATION.ID.in(ids.stream().map(UUID::fromString).toList()))));
    }

    @Override
    public void forEach(Consumer<SearchDocument> consumer) {
        documents(queries.where(OPENED)).forEach(consumer);
    }

    private List<SearchDocument> documents(List<Concertation> concertations) {
        var leads = territories.byCodes(
                concertations.stream().map(Concertation::lead).distinct().toList());
        var common = facets.of(concertations);
        return concertations.stream()
                .map(concertation -> document(concertation, leads, common.getOrDefault(concertation.id(), Map.of())))
                .toList();
    }

    private static SearchDocument document(
            Concertation concertation, Map<TerritoryCode, Territory> leads, Map<String, List<FacetValue>> common) {
        var lead = Optional.ofNullable(leads.get(concertation.lead())).orElseThrow();
        var words = Stream.concat(
                        Stream.of(Markdown.toText(concertation.presentation()), concertation.publics(), lead.name()),
                        concertation.questions().stream())
                .toList();
        var all = new HashMap<>(common);
        all.put(
                SearchDocument.THEME,
                concertation.themes().stream()
                        .map(theme -> FacetValue.named(theme.code(), theme.label()))
                        .toList());
        return new SearchDocument(
                KIND,
                concertation.id().toString(),
                concertation.title(),
                String.join("\n", words),
                lead.path() + "/concertations/" + concertation.slug(),
                ConcertationReaders.of(concertation),
                List.of(),
                all,
                concertation.stages().getFirst().startsAt());
    }
}
