package fr.concertations.ballot;

import fr.concertations.identity.Assurance;
import fr.concertations.kernel.FewPeople;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * People who took a position, each once, by how sure we are of who they are: those who took several are in the surest
 * class they had. Guests are not in it, they are counted apart everywhere.
 *
 * @param people classes without anybody are absent
 */
public record ByAssurance(Map<Assurance, Long> people) {
    /** Classes that may be counted apart, the surest first. @see FewPeople */
    public List<Assurance> told() {
        var untold = untoldNames();
        return classes().stream().filter(one -> !untold.contains(one.name())).toList();
    }

    /** Those with so few people, or that would give those away; none is named where all together are few. */
    public List<Assurance> untold() {
        var untold = untoldNames();
        return FewPeople.isFew(all())
                ? List.of()
                : classes().stream().filter(one -> untold.contains(one.name())).toList();
    }

    public long people(Assurance one) {
        return people.getOrDefault(one, 0L);
    }

    private long all() {
        return people.values().stream().mapToLong(Long::longValue).sum();
    }

    private List<Assurance> classes() {
        return people.keySet().stream().sorted().toList();
    }

    private Set<String> untoldNames() {
        return FewPeople.untold(people.entrySet().stream()
                .collect(Collectors.toMap(e -> e.getKey().name(), Map.Entry::getValue)));
    }
}
