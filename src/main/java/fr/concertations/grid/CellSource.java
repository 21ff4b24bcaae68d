package fr.concertations.grid;

import fr.concertations.contribution.ContributionId;
import fr.concertations.synthesis.ConclusionId;
import fr.concertations.synthesis.SentenceId;

/** What a written cell rests on. */
public sealed interface CellSource {
    record OfSentence(SentenceId id) implements CellSource {}

    record OfConclusion(ConclusionId id) implements CellSource {}

    record OfContribution(ContributionId id) implements CellSource {}
}
