package fr.concertations.forum;

import fr.concertations.identity.College;
import fr.concertations.identity.UntoldColleges;
import fr.concertations.kernel.FewPeople;
import fr.concertations.territory.Territory;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * People of a place who took a position, beside its official population.
 *
 * @param people distinct members who said they live or work there, or in a place that is part of it
 * @param byCollege the same in the collèges they spoke in; those of imports that tell none are under the empty key
 */
public record Reach(Territory place, long people, Map<Optional<College>, Long> byCollege) {
    private static final double TEN_THOUSAND = 10_000;

    /** A number so small that it could point at somebody is not told; nobody is. */
    public boolean isFew() {
        return people > 0 && FewPeople.isFew(people);
    }

    /** Empty where the population is unknown, and where it would tell a number that is not told. */
    public OptionalDouble perTenThousand() {
        var inhabitants = inhabitants();
        return inhabitants == 0 || isFew()
                ? OptionalDouble.empty()
                : OptionalDouble.of(TEN_THOUSAND * people / inhabitants);
    }

    public int inhabitants() {
        return place.population().orElse(0);
    }

    /** Collèges whose number is not told, either too small or needed to find one that is. */
    public Set<Optional<College>> untold() {
        return UntoldColleges.of(byCollege);
    }
}
