package fr.concertations.site;

import fr.concertations.ballot.Ballots;
import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionFigures;
import fr.concertations.contribution.ContributionFigures.Filed;
import fr.concertations.contribution.ContributionId;
import fr.concertations.contribution.Contributions;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.ConcertationId;
import fr.concertations.kernel.Slug;
import fr.concertations.synthesis.ConclusionId;
import fr.concertations.synthesis.PublishedTogether;
import fr.concertations.synthesis.PublishedTogether.ConclusionsOf;
import fr.concertations.territory.Territories;
import fr.concertations.territory.Territory;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What territories say of one theme, side by side. The number of statements depends on no number of territories. */
@Component
class ThemeVoices {
    private static final int CONCLUSIONS = 2;

    private final Territories territories;
    private final Contributions contributions;
    private final ContributionFigures figures;
    private final Ballots ballots;
    private final PublishedTogether documents;

    ThemeVoices(
            Territories territories,
            Contributions contributions,
            ContributionFigures figures,
            Ballots ballots,
            PublishedTogether documents) {
        this.territories = territories;
        this.contributions = contributions;
        this.figures = figures;
        this.ballots = ballots;
        this.documents = documents;
    }

    /** A territory and what stands there under the theme, newest first. */
    record Place(Territory territory, List<Concertation> concertations, List<Filed> filed) {}

    /**
     * What a territory says.
     *
     * @param standing what gathers, what divides, or else what was said last
     * @param conclusions those that rest on a contribution about the theme
     */
    record Voice(Place place, List<Standing> standing, List<LinkedConclusion> conclusions) {}

    /** A contribution and why it is shown. Texts: {@code theme.why.<NAME>}. */
    record Standing(Contribution contribution, ThemeStanding.Chosen chosen) {}

    /** Those with most contributions first. */
    List<Place> territories(CommonTheme theme) {
        var filed = figures.filed(theme.held().keySet()).stream().collect(Collectors.groupingBy(Filed::concertation));
        var held = theme.held().values().stream().distinct().collect(Collectors.groupingBy(Concertation::lead));
        var places = territories.byCodes(held.keySet());
        return held.entrySet().stream()
                .flatMap(e -> Optional.ofNullable(places.get(e.getKey())).stream()
                        .map(place -> new Place(
                                place,
                                e.getValue(),
                                e.getValue().stream()
                                        .flatMap(c -> filed.getOrDefault(c.id(), List.of()).stream())
                                        .toList())))
                .sorted(Comparator.comparing((Place p) -> -p.filed().size())
                        .thenComparing(p -> Slug.folded(p.territory().name())))
                .toList();
    }

    List<Voice> of(List<Place> places) {
        var tallies = ballots.tallies(ids(places.stream().flatMap(p -> p.filed().stream())));
        var chosen = places.stream()
                .collect(Collectors.toMap(
                        Function.identity(), p -> ThemeStanding.among(ids(p.filed().stream()), tallies)));
        var shown = contributions
                .byIds(
                        chosen.values().stream()
                                .flatMap(List::stream)
                                .map(ThemeStanding.Chosen::id)
                                .toList(),
                        Optional.empty())
                .stream()
                .collect(Collectors.toMap(Contribution::id, Function.identity()));
        var conclusions = documents.conclusions(places.stream()
                .flatMap(p -> p.concertations().stream())
                .map(Concertation::id)
                .toList());
        return places.stream()
                .map(place -> new Voice(
                        place,
                        chosen.getOrDefault(place, List.of()).stream()
                                .flatMap(c ->
                                        Optional.ofNullable(shown.get(c.id()))
                                                .map(one -> new Standing(one, c))
                                                .stream())
                                .toList(),
                        concluded(place, conclusions)))
                .toList();
    }

    private static List<LinkedConclusion> concluded(Place place, Map<ConcertationId, ConclusionsOf> conclusions) {
        var about = Set.copyOf(ids(place.filed().stream()));
        var resting = place.concertations().stream()
                .flatMap(c -> Optional.ofNullable(conclusions.get(c.id())).stream())
                .flatMap(c -> c.answered().entrySet().stream())
                .filter(e -> about.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .flatMap(Collection::stream)
                .collect(Collectors.<ConclusionId>toSet());
        return LinkedConclusion.of(place.territory(), place.concertations(), conclusions, c -> resting.contains(c.id()))
                .stream()
                .limit(CONCLUSIONS)
                .toList();
    }

    private static List<ContributionId> ids(Stream<Filed> filed) {
        return filed.map(Filed::id).toList();
    }
}
