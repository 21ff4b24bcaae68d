package fr.concertations.search.web;

import fr.concertations.kernel.Texts;
import fr.concertations.search.FacetValue;
import fr.concertations.search.SearchDocument;
import fr.concertations.search.SearchQuery;
import fr.concertations.search.SearchResults;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** How values of closed lists are called when nothing that can be read has them: they have a text all the same. */
@Component
class ClosedLists {
    private static final Pattern CODE = Pattern.compile("[A-Z_]{1,40}|[a-z]{1,40}");
    /** Facet to what the keys of its texts begin with. */
    private static final Map<String, List<String>> TEXTS = Map.of(
            SearchQuery.KIND, List.of("search.kind."),
            SearchDocument.CONTRIBUTION_KIND, List.of("contribution.kind."),
            SearchDocument.STANCE, List.of("argument.stance."),
            SearchDocument.STATE, List.of("contribution.state.", "synthesis.decision."),
            SearchDocument.STAGE, List.of("debate.stage.", "search.stage."),
            SearchDocument.COLLEGE, List.of("college."),
            SearchDocument.CHANNEL, List.of("channel."));

    private final Texts texts;

    ClosedLists(Texts texts) {
        this.texts = texts;
    }

    /** The same results, their facet values called by their texts. */
    SearchResults named(SearchResults found) {
        var facets = found.facets().stream()
                .map(facet -> new SearchResults.Facet(
                        facet.name(),
                        facet.counts().stream()
                                .map(count -> new SearchResults.Count(
                                        named(facet.name(), count.value()), count.count(), count.chosen()))
                                .toList()))
                .toList();
        return new SearchResults(found.hits(), facets, found.nearest(), found.respelt(), found.rebuilding());
    }

    private FacetValue named(String facet, FacetValue value) {
        if (value.translated() || !CODE.matcher(value.value()).matches()) return value;
        return TEXTS.getOrDefault(facet, List.of()).stream()
                .map(beginning -> beginning + value.value())
                .filter(this::exists)
                .findFirst()
                .map(key -> FacetValue.translated(value.value(), key))
                .orElse(value);
    }

    private boolean exists(String key) {
        try {
            texts.get(key, Texts.FRENCH);
            return true;
        } catch (NoSuchMessageException e) {
            return false;
        }
    }
}
