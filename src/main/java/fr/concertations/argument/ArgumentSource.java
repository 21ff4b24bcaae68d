package fr.concertations.argument;

import static fr.concertations.db.argument.Tables.POINT;

import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionState;
import fr.concertations.contribution.Contributions;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.ConcertationFacets;
import fr.concertations.debate.ConcertationReaders;
import fr.concertations.debate.Concertations;
import fr.concertations.debate.State;
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

/** Arguments as search finds them: under the title of the contribution they are about, and as hidden as it is. */
@Component
class ArgumentSource implements SearchSource {
    static final String KIND = "argument";
    private static final int CHUNK = 2000;

    private final ArgumentQueries queries;
    private final Contributions contributions;
    private final Concertations concertations;
    private final ConcertationFacets facets;

    ArgumentSource(
            ArgumentQueries queries,
            Contributions contributions,
            Concertations concertations,
            ConcertationFacets facets) {
        this.queries = queries;
        this.contributions = contributions;
        this.concertations = concertations;
        this.facets = facets;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<SearchDocument> documents(Collection<String> ids) {
        return documents(
                queries.where(POINT.ID.in(ids.stream().map(UUID::fromString).toList())));
    }

    @Override
    public void forEach(Consumer<SearchDocument> consumer) {
        var chunk = queries.after(Optional.empty(), CHUNK);
        while (!chunk.isEmpty()) {
            documents(chunk).forEach(consumer);
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

    private List<SearchDocument> documents(List<Argument> arguments) {
        var about = contributions.unchecked(
                arguments.stream().map(Argument::contribution).collect(Collectors.toSet()));
        var debates = concertations.unchecked(
                about.values().stream().map(Contribution::concertation).collect(Collectors.toSet()));
        var common = facets.of(debates.values());
        return arguments.stream()
                .flatMap(argument -> Optional.ofNullable(about.get(argument.contribution()))
                        .flatMap(subject -> Optional.ofNullable(debates.get(subject.concertation()))
                                .filter(debate -> debate.state() == State.OPENED)
                                .map(debate -> document(
                                        argument, subject, debate, common.getOrDefault(debate.id(), Map.of()))))
                        .stream())
                .toList();
    }

    private static SearchDocument document(
            Argument argument, Contribution about, Concertation debate, Map<String, List<FacetValue>> common) {
        var all = new HashMap<>(common);
        about.theme()
                .ifPresent(
                        theme -> all.put(SearchDocument.THEME, List.of(FacetValue.named(theme.code(), theme.label()))));
        argument.college()
                .ifPresent(college -> all.put(
                        SearchDocument.COLLEGE, List.of(FacetValue.translated(college.name(), "college." + college))));
        all.put(
                SearchDocument.CHANNEL,
                List.of(FacetValue.translated(argument.channel().name(), "channel." + argument.channel())));
        all.put(
                SearchDocument.STANCE,
                List.of(FacetValue.translated(argument.stance().name(), "argument.stance." + argument.stance())));
        var state = state(argument, about);
        all.put(SearchDocument.STATE, List.of(state.facet()));
        return new SearchDocument(
                KIND,
                argument.id().toString(),
                about.title(),
                argument.body(),
                argument.path(about),
                state == ContributionState.PUBLISHED
                        ? ConcertationReaders.of(debate)
                        : ConcertationReaders.ofHidden(debate),
                List.of(),
                all,
                argument.submittedAt());
    }

    /** What hides the contribution hides all that hangs on it. */
    private static ContributionState state(Argument argument, Contribution about) {
        return about.state() == ContributionState.PUBLISHED
                ? ContributionState.valueOf(argument.state().name())
                : about.state();
    }
}
