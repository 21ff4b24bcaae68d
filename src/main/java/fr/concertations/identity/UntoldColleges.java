package fr.concertations.identity;

import fr.concertations.kernel.FewPeople;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which collèges may not be counted apart; people of imports that tell none are one more, under the empty key. @see FewPeople */
public final class UntoldColleges {
    private UntoldColleges() {}

    /** @param people how many of each a number is about */
    public static Set<Optional<College>> of(Map<Optional<College>, Long> people) {
        var named = people.entrySet().stream().collect(Collectors.toMap(e -> name(e.getKey()), Map.Entry::getValue));
        var untold = FewPeople.untold(named);
        return people.keySet().stream()
                .filter(college -> untold.contains(name(college)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String name(Optional<College> college) {
        return college.map(College::name).orElse("");
    }
}
