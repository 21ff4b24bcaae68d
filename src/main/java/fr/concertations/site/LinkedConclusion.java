package fr.concertations.site;

import fr.concertations.debate.Concertation;
import fr.concertations.debate.ConcertationId;
import fr.concertations.synthesis.DocumentKind;
import fr.concertations.synthesis.PublishedConclusion;
import fr.concertations.synthesis.PublishedTogether.ConclusionsOf;
import fr.concertations.territory.Territory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** One published conclusion with its own address. */
record LinkedConclusion(PublishedConclusion conclusion, String title, String path) {
    static List<LinkedConclusion> of(
            Territory territory,
            List<Concertation> debates,
            Map<ConcertationId, ConclusionsOf> published,
            Predicate<PublishedConclusion> which) {
        return debates.stream()
                .flatMap(debate -> Optional.ofNullable(published.get(debate.id())).stream()
                        .flatMap(c -> c.publication().content().conclusions().stream())
                        .filter(which)
                        .map(c -> new LinkedConclusion(
                                c,
                                debate.title(),
                                SitePaths.concertation(territory, debate) + "/" + DocumentKind.CONCLUSIONS.path() + "#"
                                        + DocumentKind.CONCLUSIONS.anchor() + "-" + c.id())))
                .toList();
    }
}
