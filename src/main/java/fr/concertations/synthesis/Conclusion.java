package fr.concertations.synthesis;

import fr.concertations.contribution.ContributionId;
import java.util.List;

/** One thing the collectivité concludes, what it decides of it and what it answers; in the working text. */
public record Conclusion(
        ConclusionId id,
        String text,
        Decision decision,
        String answer,
        List<SentenceId> sentences,
        List<ContributionId> contributions) {}
