package fr.concertations.forum;

import fr.concertations.ballot.Homes.Home;
import fr.concertations.identity.College;
import fr.concertations.kernel.FewPeople;
import fr.concertations.kernel.TerritoryCode;
import fr.concertations.territory.Territory;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who took a position, by place. Somebody is counted in each place that contains the one they told: a commune and its
 * EPCI both count her.
 *
 * @param elsewhere people of places that are in none of these
 * @param untold people who told no place
 */
public record Reaches(List<Reach> places, long elsewhere, long untold) {
    private static final int MOST_BEHIND = 5;

    /** @param above what each of the places people told is part of */
    static Reaches of(List<Territory> places, Collection<Home> homes, Map<TerritoryCode, List<TerritoryCode>> above) {
        var reaches = places.stream()
                .map(place -> reach(place, inside(place.code(), homes, above).toList()))
                .toList();
        var within = homes.stream()
                .filter(home -> places.stream().anyMatch(place -> isIn(place.code(), home, above)))
                .toList();
        var untold = people(homes.stream().filter(home -> home.territory().isEmpty()));
        return new Reaches(reaches, people(homes.stream()) - people(within.stream()) - untold, untold);
    }

    /**
     * Places that have less than half the people they would have if everywhere the same share of inhabitants took part, the
     * most missed first. Places too small for that to say anything are left out.
     */
    public List<Reach> behind() {
        var inhabitants = places.stream().mapToLong(Reach::inhabitants).sum();
        if (places.size() < 2 || inhabitants == 0) return List.of();
        var share = places.stream().mapToLong(Reach::people).sum() / (double) inhabitants;
        return places.stream()
                .filter(reach -> !FewPeople.isFew((long) expected(reach, share)))
                .filter(reach -> reach.people() < expected(reach, share) / 2)
                .sorted(Comparator.comparingDouble(reach -> reach.people() - expected(reach, share)))
                .limit(MOST_BEHIND)
                .toList();
    }

    private static double expected(Reach reach, double share) {
        return share * reach.inhabitants();
    }

    private static Reach reach(Territory place, List<Home> homes) {
        var byCollege = new HashMap<Optional<College>, Long>();
        homes.forEach(home -> home.byCollege().forEach((college, n) -> byCollege.merge(college, n, Long::sum)));
        return new Reach(place, people(homes.stream()), Map.copyOf(byCollege));
    }

    private static Stream<Home> inside(
            TerritoryCode place, Collection<Home> homes, Map<TerritoryCode, List<TerritoryCode>> above) {
        return homes.stream().filter(home -> isIn(place, home, above));
    }

    private static boolean isIn(TerritoryCode place, Home home, Map<TerritoryCode, List<TerritoryCode>> above) {
        return home.territory()
                .filter(told -> told.equals(place)
                        || above.getOrDefault(told, List.of()).contains(place))
                .isPresent();
    }

    private static long people(Stream<Home> homes) {
        return homes.mapToLong(Home::people).sum();
    }
}
