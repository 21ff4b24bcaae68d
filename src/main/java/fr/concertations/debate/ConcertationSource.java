package fr.concertations.debate;

import static fr.concertations.db.debate.Tables.CONCERTATION;

import fr.concertations.kernel.Markdown;
import fr.concertations.search.FacetValue;
import fr.concertations.search.SearchDocument;
import fr.concertations.search.SearchSource;
import fr.concertations.territory.Territories;
import fr.concertations.territory.Territory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Concertations as search finds them. */
@Component
public class ConcertationSource implements SearchSource {
    static final String KIND = "concertation";

    private final ConcertationQueries queries;
    private final Territories territories;

    ConcertationSource(ConcertationQueries queries, Territories territories) {
        this.queries = queries;
        this.territories = territories;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<SearchDocument> document(String id) {
        return queries.where(CONCERTATION.ID.eq(UUID.fromString(id))).stream()
                .filter(c -> c.state() == State.OPENED)
                .findFirst()
                .map(this::document);
    }

    @Override
    public void forEach(Consumer<SearchDocument> consumer) {
        queries.where(CONCERTATION.STATE.eq(State.OPENED.name())).stream()
                .map(this::document)
                .forEach(consumer);
    }

    /** Where the public page of a concertation is. */
    public static String path(Territory lead, Concertation concertation) {
        return "/territoires/" + lead.slug() + "/concertations/" + concertation.slug();
    }

    /** The territories of a concertation and all that contain them, as facet values, its own first. */
    public List<FacetValue> territoryFacet(Concertation concertation) {
        var codes = territories.withAncestors(concertation.territories());
        var byCode = territories.byCodes(codes);
        return Stream.concat(concertation.territories().stream(), codes.stream())
                .distinct()
                .flatMap(code -> Optional.ofNullable(byCode.get(code)).stream())
                .map(t -> FacetValue.named(t.code().value(), t.name()))
                .toList();
    }

    private SearchDocument document(Concertation concertation) {
        var lead = territories.byCode(concertation.lead()).orElseThrow();
        var words = Stream.concat(
                        Stream.of(Markdown.toText(concertation.presentation()), lead.name()),
                        concertation.questions().stream())
                .toList();
        return new SearchDocument(
                KIND,
                concertation.id().toString(),
                concertation.title(),
                String.join("\n", words),
                path(lead, concertation),
                ConcertationReaders.of(concertation),
                List.of(),
                Map.of(
                        SearchDocument.TERRITORY, territoryFacet(concertation),
                        SearchDocument.THEME,
                                concertation.themes().stream()
                                        .map(t -> FacetValue.named(t.code(), t.label()))
                                        .toList()),
                concertation.stages().getFirst().startsAt());
    }
}
