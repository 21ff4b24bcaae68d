package fr.concertations.synthesis;

import fr.concertations.contribution.ContributionId;
import java.util.List;
import java.util.Optional;

/** A synthesis kept whole as it was read. @param title of the concertation @param intro Markdown */
public record PublishedSynthesis(String title, String intro, List<PublishedSentence> sentences) {
    public Optional<PublishedSentence> sentence(SentenceId id) {
        return sentences.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /** The sentences that quote this contribution, or an argument on it. */
    public List<PublishedSentence> quoting(ContributionId contribution) {
        return sentences.stream()
                .filter(s ->
                        s.quotations().stream().anyMatch(q -> q.contribution().equals(contribution)))
                .toList();
    }
}
