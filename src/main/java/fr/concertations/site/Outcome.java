package fr.concertations.site;

import fr.concertations.debate.Concertation;
import fr.concertations.debate.ConcertationId;
import fr.concertations.synthesis.DocumentKind;
import fr.concertations.synthesis.PublishedTogether.ConclusionsOf;
import fr.concertations.territory.Territory;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one concertation concluded, as counts that each lead to what they count. @param title of the concertation */
record Outcome(String title, String path, List<Decided> decided) {
    static List<Outcome> of(
            Territory territory, List<Concertation> debates, Map<ConcertationId, ConclusionsOf> published) {
        return debates.stream()
                .flatMap(debate -> Optional.ofNullable(published.get(debate.id()))
                        .map(conclusions -> of(SitePaths.concertation(territory, debate), debate, conclusions))
                        .stream())
                .toList();
    }

    private static Outcome of(String concertation, Concertation debate, ConclusionsOf conclusions) {
        var path = concertation + "/" + DocumentKind.CONCLUSIONS.path();
        return new Outcome(
                debate.title(), path, Decided.of(conclusions.publication().content(), path));
    }
}
