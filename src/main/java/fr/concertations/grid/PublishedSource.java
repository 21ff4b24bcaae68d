package fr.concertations.grid;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.concertations.contribution.ContributionId;
import fr.concertations.synthesis.ConclusionId;
import fr.concertations.synthesis.SentenceId;

/** What a published cell rests on, as it was then: the version read and the words that stood there. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PublishedSource.Sentence.class, name = "sentence"),
    @JsonSubTypes.Type(value = PublishedSource.Conclusion.class, name = "conclusion"),
    @JsonSubTypes.Type(value = PublishedSource.Contribution.class, name = "contribution")
})
public sealed interface PublishedSource {
    /** A {@link SentenceId}, a {@link ConclusionId} or a {@link ContributionId}. */
    Object id();

    /** @param version of the synthesis */
    record Sentence(SentenceId id, int number, int version, String text) implements PublishedSource {}

    /** @param version of the conclusions */
    record Conclusion(ConclusionId id, int number, int version, String text) implements PublishedSource {}

    /** @param path address of the contribution @param title empty when it is not public any more */
    record Contribution(ContributionId id, String title, String path) implements PublishedSource {
        public boolean masked() {
            return title.isEmpty();
        }

        Contribution mask() {
            return new Contribution(id, "", "");
        }
    }
}
