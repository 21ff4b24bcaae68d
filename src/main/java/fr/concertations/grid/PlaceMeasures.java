package fr.concertations.grid;

import fr.concertations.charter.Charters;
import fr.concertations.debate.Act;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.Stage;
import fr.concertations.kernel.TerritoryCode;
import fr.concertations.kernel.Typography;
import fr.concertations.territory.Territories;
import fr.concertations.territory.Territory;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What is known of a concertation before anybody takes part: where, when, under which charter. */
@Component
class PlaceMeasures {
    private final Territories territories;
    private final Charters charters;

    PlaceMeasures(Territories territories, Charters charters) {
        this.territories = territories;
        this.charters = charters;
    }

    Measured territory(Concertation concertation) {
        return new Measured.Places(places(concertation).stream()
                .map(t -> new Measured.Place(t.name(), t.kind()))
                .toList());
    }

    Measured population(Concertation concertation) {
        return new Measured.Populations(places(concertation).stream()
                .map(t -> new Measured.Population(t.name(), t.population().orElse(null)))
                .toList());
    }

    /** From the first opening of contributions or votes to their last closing. */
    Measured period(Concertation concertation) {
        var open = concertation.stages().stream()
                .filter(s -> s.opens(Act.CONTRIBUTE) || s.opens(Act.VOTE))
                .toList();
        if (open.isEmpty()) return new Measured.Nothing();
        var from = open.stream().map(Stage::startsAt).min(Comparator.naturalOrder());
        var to = open.stream().map(Stage::endsAt).max(Comparator.naturalOrder());
        return new Measured.Period(
                Typography.dayInParis(from.orElseThrow()),
                Typography.dayInParis(to.orElseThrow().minusNanos(1)));
    }

    Measured charter(Concertation concertation) {
        return charters.latest(concertation.lead())
                .<Measured>map(s -> new Measured.Charter(s.version(), s.signedOn()))
                .orElseGet(Measured.Nothing::new);
    }

    private List<Territory> places(Concertation concertation) {
        List<TerritoryCode> codes = concertation.territories();
        var known = territories.byCodes(codes);
        return codes.stream().map(known::get).filter(Objects::nonNull).toList();
    }
}
