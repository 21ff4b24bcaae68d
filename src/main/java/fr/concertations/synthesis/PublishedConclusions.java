package fr.concertations.synthesis;

import java.util.List;
import java.util.Optional;

/** Conclusions kept whole as they were read. @param title of the concertation @param intro Markdown */
public record PublishedConclusions(String title, String intro, List<PublishedConclusion> conclusions) {
    public Optional<PublishedConclusion> conclusion(ConclusionId id) {
        return conclusions.stream().filter(c -> c.id().equals(id)).findFirst();
    }
}
