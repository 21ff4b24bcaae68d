package fr.concertations.site;

import fr.concertations.debate.Concertation;
import fr.concertations.debate.ConcertationId;
import fr.concertations.synthesis.Decision;
import fr.concertations.synthesis.PublishedTogether.ConclusionsOf;
import fr.concertations.territory.Territories;
import fr.concertations.territory.Territory;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Concertations that published conclusions, the latest first. */
@Component
class ConcludedCards {
    private final Territories territories;

    ConcludedCards(Territories territories) {
        this.territories = territories;
    }

    /**
     * @param path address of the conclusions
     * @param conclusions how many there are
     * @param retained how many of them are retained, in whole or in part
     * @param first the words of the first one
     */
    record Card(
            Concertation concertation,
            Territory territory,
            String path,
            long conclusions,
            long retained,
            String first,
            Instant publishedAt) {}

    List<Card> of(Collection<Concertation> concertations, Map<ConcertationId, ConclusionsOf> published, int most) {
        var concluded = concertations.stream()
                .filter(c -> published.containsKey(c.id()))
                .sorted(Comparator.comparing((Concertation c) -> Optional.ofNullable(published.get(c.id()))
                                .orElseThrow()
                                .first())
                        .reversed())
                .limit(most)
                .toList();
        var leads =
                territories.byCodes(concluded.stream().map(Concertation::lead).toList());
        return concluded.stream()
                .flatMap(c ->
                        card(c, Optional.ofNullable(leads.get(c.lead())), Optional.ofNullable(published.get(c.id())))
                                .stream())
                .toList();
    }

    private static Optional<Card> card(
            Concertation concertation, Optional<Territory> lead, Optional<ConclusionsOf> published) {
        if (lead.isEmpty() || published.isEmpty()) return Optional.empty();
        var conclusions = published.get().publication().content().conclusions();
        var retained = conclusions.stream()
                .filter(c -> c.decision() == Decision.RETAINED || c.decision() == Decision.PARTLY)
                .count();
        return Optional.of(new Card(
                concertation,
                lead.get(),
                SitePaths.concertation(lead.get(), concertation) + "/conclusions",
                conclusions.size(),
                retained,
                conclusions.stream().findFirst().map(c -> c.text()).orElse(""),
                published.get().first()));
    }
}
