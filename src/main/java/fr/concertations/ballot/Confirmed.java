package fr.concertations.ballot;

import fr.concertations.identity.College;
import fr.concertations.kernel.FewPeople;
import java.util.Optional;

/**
 * How many of those who voted as élus, or as public agents, their collectivité confirmed. Neither they nor the others can
 * be told apart when they are few.
 *
 * @param confirmed as many as are sure: fewer than there are where the others are few
 * @param voters all of the collège
 */
public record Confirmed(College college, Extent extent, long confirmed, long voters) {
    /** How the number is to be read. Texts: {@code confirmed.<EXTENT>.<COLLEGE>}. */
    public enum Extent {
        ALL,
        EXACTLY,
        AT_LEAST
    }

    /** @param voters a number that is told of this collège @return nothing where the number would point at few */
    static Optional<Confirmed> of(College college, long confirmed, long voters) {
        if (FewPeople.isFew(confirmed)) return Optional.empty();
        var others = voters - confirmed;
        if (others <= 0) return Optional.of(new Confirmed(college, Extent.ALL, voters, voters));
        if (!FewPeople.isFew(others)) return Optional.of(new Confirmed(college, Extent.EXACTLY, confirmed, voters));
        var sure = voters - (FewPeople.ENOUGH - 1);
        return FewPeople.isFew(sure)
                ? Optional.empty()
                : Optional.of(new Confirmed(college, Extent.AT_LEAST, sure, voters));
    }
}
