package fr.concertations.ballot;

import fr.concertations.contribution.ContributionId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Published contributions that stand out, by shares of the members who took a position, passing and guests aside. Those
 * under {@value #FEWEST} people are left out: too few to say anything of them. None is in two lists.
 *
 * @param gathering most agreed with: two thirds of people at least
 * @param dividing with the most equal camps: three tenths of people at least in the smaller one
 * @param uncertain where people are torn: no answer is given more often than that one
 */
public record Leading(List<ContributionId> gathering, List<ContributionId> dividing, List<ContributionId> uncertain) {
    public static final int FEWEST = 5;
    public static final double LARGE = 2.0 / 3;
    public static final double NARROW = 0.3;

    /** How many of each list must be known so that so many are left once those of the lists before are taken out. */
    static final int LISTS = 3;

    /** Each as long as it can be, up to so many, the first list being served first. */
    static Leading of(
            int most, List<ContributionId> gathering, List<ContributionId> dividing, List<ContributionId> uncertain) {
        var first = but(Set.of(), most, gathering);
        var second = but(Set.copyOf(first), most, dividing);
        var before = Set.copyOf(Stream.concat(first.stream(), second.stream()).toList());
        return new Leading(first, second, but(before, most, uncertain));
    }

    private static List<ContributionId> but(Set<ContributionId> taken, int most, List<ContributionId> all) {
        return all.stream().filter(id -> !taken.contains(id)).limit(most).toList();
    }
}
