package fr.concertations.contribution;

import java.util.UUID;

/** The id of a contribution. */
public record ContributionId(UUID value) {
    /** What is told when its positions or arguments changed. */
    public String liveTopic() {
        return "contribution:" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
