package fr.concertations.synthesis;

import fr.concertations.argument.ArgumentId;
import fr.concertations.contribution.ContributionId;
import java.util.Optional;

/** The text a passage comes from: a contribution, or one of its arguments. */
public record Source(ContributionId contribution, Optional<ArgumentId> argument) {
    public static Source of(ContributionId contribution) {
        return new Source(contribution, Optional.empty());
    }

    public static Source of(ContributionId contribution, ArgumentId argument) {
        return new Source(contribution, Optional.of(argument));
    }
}
