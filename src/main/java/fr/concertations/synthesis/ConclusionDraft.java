package fr.concertations.synthesis;

import fr.concertations.contribution.ContributionId;
import java.util.List;

/** A conclusion as somebody writes it. @param answer Markdown */
public record ConclusionDraft(
        String text,
        Decision decision,
        String answer,
        List<SentenceId> sentences,
        List<ContributionId> contributions) {}
