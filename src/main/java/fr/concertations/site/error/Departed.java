package fr.concertations.site.error;

import fr.concertations.contribution.ContributionId;
import fr.concertations.contribution.ContributionState;
import fr.concertations.contribution.Contributions;
import fr.concertations.contribution.Departures;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.ConcertationId;
import fr.concertations.debate.Concertations;
import fr.concertations.debate.PublicTimes;
import fr.concertations.moderation.Decision;
import fr.concertations.moderation.Moderation;
import fr.concertations.site.SitePaths;
import fr.concertations.site.error.Departure.Cause;
import fr.concertations.site.error.Departure.Way;
import fr.concertations.territory.Territories;
import fr.concertations.territory.Territory;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells what was public and is not any more from what never was, which it says nothing of. */
@Component
class Departed {
    private static final String CONTRIBUTION = "contribution";
    private static final int MOST = 3;

    private final Territories territories;
    private final Concertations concertations;
    private final PublicTimes times;
    private final Contributions contributions;
    private final Departures departures;
    private final Moderation moderation;

    Departed(
            Territories territories,
            Concertations concertations,
            PublicTimes times,
            Contributions contributions,
            Departures departures,
            Moderation moderation) {
        this.territories = territories;
        this.concertations = concertations;
        this.times = times;
        this.contributions = contributions;
        this.departures = departures;
        this.moderation = moderation;
    }

    /** A place that is in the directory no more leads to those that have its postcodes now, or else to those around it. */
    Optional<Departure> territory(String slug) {
        return territories
                .bySlug(slug)
                .filter(Territory::former)
                .map(place -> Departure.of(Cause.FORMER, Optional.empty(), successors(place)));
    }

    /** @param under slug of the territory it is asked under, which must be one of its own */
    Optional<Departure> concertation(String slug, Optional<String> under) {
        return times.closed(slug)
                .flatMap(end -> concertations
                        .unchecked(slug)
                        .filter(c -> under.isEmpty()
                                || under.flatMap(territories::bySlug)
                                        .filter(t -> c.territories().contains(t.code()))
                                        .isPresent())
                        .map(c -> Departure.of(Cause.CLOSED, Optional.of(end), lead(c))));
    }

    Optional<Departure> contribution(ContributionId id) {
        if (contributions.byId(id, Optional.empty()).isPresent()) return Optional.empty();
        return departures
                .of(id)
                .flatMap(gone -> concertations
                        .byId(gone.concertation(), Optional.empty())
                        .map(debate -> gone(id, gone, debate))
                        .or(() -> closed(gone.concertation())));
    }

    private Departure gone(ContributionId id, Departures.OncePublic gone, Concertation debate) {
        var ways = where(debate);
        if (gone.state() == ContributionState.WITHDRAWN) return Departure.of(Cause.WITHDRAWN, gone.leftAt(), ways);
        var decision = moderation.decisions(CONTRIBUTION, id.value()).stream()
                .filter(d -> d.action() == Decision.Action.HIDE)
                .findFirst();
        return new Departure(
                Cause.HIDDEN,
                gone.leftAt().or(() -> decision.map(Decision::decidedAt)),
                decision.flatMap(Decision::reason),
                ways);
    }

    private Optional<Departure> closed(ConcertationId id) {
        return concertations.unchecked(id).flatMap(c -> concertation(c.slug(), Optional.empty()));
    }

    private List<Way> where(Concertation debate) {
        var lead = territories.require(debate.lead());
        return List.of(new Way(debate.title(), SitePaths.concertation(lead, debate)));
    }

    private List<Way> lead(Concertation debate) {
        var lead = territories.require(debate.lead());
        return List.of(new Way(lead.name(), lead.path()));
    }

    private List<Way> successors(Territory place) {
        var now = place.postcodes().stream()
                .flatMap(postcode -> territories.find(postcode, MOST).stream())
                .filter(other -> !other.former())
                .distinct()
                .toList();
        var all = now.isEmpty() ? territories.parents(place.code()) : now;
        return all.stream().limit(MOST).map(t -> new Way(t.name(), t.path())).toList();
    }
}
