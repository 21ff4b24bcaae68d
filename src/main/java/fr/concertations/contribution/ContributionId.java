package fr.concertations.contribution;

import java.util.UUID;

/** The id of a contribution. */
public record ContributionId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
