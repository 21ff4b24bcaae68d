package fr.concertations.synthesis;

import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionId;
import fr.concertations.contribution.Contributions;
import fr.concertations.debate.ConcertationId;
import fr.concertations.debate.Concertations;
import fr.concertations.identity.Actor;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.NotFound;
import fr.concertations.kernel.Shift;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing what the collectivité concludes, decides and answers; the same rules of revision as {@link Syntheses}. */
@Service
public class Conclusions {
    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_ANSWER = 10_000;

    private final DraftRepository drafts;
    private final ConclusionRepository conclusions;
    private final ConclusionsPublisher publisher;
    private final Contributions contributions;
    private final Concertations concertations;

    Conclusions(
            DraftRepository drafts,
            ConclusionRepository conclusions,
            ConclusionsPublisher publisher,
            Contributions contributions,
            Concertations concertations) {
        this.drafts = drafts;
        this.conclusions = conclusions;
        this.publisher = publisher;
        this.contributions = contributions;
        this.concertations = concertations;
    }

    @Transactional(readOnly = true)
    public ConclusionsDraft draft(Actor actor, ConcertationId concertation) {
        concertations.managed(actor, concertation);
        var intro = drafts.read(concertation, DocumentKind.CONCLUSIONS);
        return new ConclusionsDraft(concertation, intro.text(), conclusions.of(concertation), intro.revision());
    }

    /** @throws InvalidInput at {@code intro}, {@code revision} */
    @Transactional
    public void introduce(Actor actor, ConcertationId concertation, int revision, String intro) {
        concertations.managed(actor, concertation);
        var text = Written.optional("intro", intro, Written.LONGEST_INTRO);
        change(concertation, revision);
        drafts.introduce(concertation, DocumentKind.CONCLUSIONS, text);
    }

    /** @throws InvalidInput at {@code text}, {@code answer}, {@code sources} when it rests on nothing, {@code revision} */
    @Transactional
    public ConclusionId add(Actor actor, ConcertationId concertation, int revision, ConclusionDraft draft) {
        concertations.managed(actor, concertation);
        var supported = supported(concertation, draft);
        change(concertation, revision);
        return conclusions.append(concertation, supported);
    }

    /** @throws InvalidInput at {@code text}, {@code answer}, {@code sources} when it rests on nothing, {@code revision} */
    @Transactional
    public void rewrite(
            Actor actor, ConcertationId concertation, int revision, ConclusionId conclusion, ConclusionDraft draft) {
        concertations.managed(actor, concertation);
        requireThere(concertation, conclusion);
        var supported = supported(concertation, draft);
        change(concertation, revision);
        conclusions.rewrite(conclusion, supported);
    }

    @Transactional
    public void move(Actor actor, ConcertationId concertation, int revision, ConclusionId conclusion, Shift shift) {
        concertations.managed(actor, concertation);
        requireThere(concertation, conclusion);
        change(concertation, revision);
        conclusions.order(shift.applied(ids(concertation), conclusion));
    }

    @Transactional
    public void remove(Actor actor, ConcertationId concertation, int revision, ConclusionId conclusion) {
        concertations.managed(actor, concertation);
        requireThere(concertation, conclusion);
        change(concertation, revision);
        conclusions.remove(conclusion);
    }

    /** What the working text would be once published. */
    @Transactional(readOnly = true)
    public PublishedConclusions preview(Actor actor, ConcertationId concertation) {
        return publisher.compose(actor, concertations.managed(actor, concertation));
    }

    /**
     * Publishes the working text whole. The same text twice is one version.
     *
     * @return the number of the version
     * @throws InvalidInput at {@code conclusions} when there is none or when one rests on what is no longer public,
     *     {@code revision}
     */
    @Transactional
    public int publish(Actor actor, ConcertationId concertation, int revision) {
        var readable = concertations.managed(actor, concertation);
        drafts.lock(concertation, DocumentKind.CONCLUSIONS, revision);
        return publisher.publish(actor, readable);
    }

    private ConclusionDraft supported(ConcertationId concertation, ConclusionDraft draft) {
        var text = Written.required("text", draft.text(), LONGEST_TEXT);
        var answer = Written.required("answer", draft.answer(), LONGEST_ANSWER);
        if (draft.sentences().isEmpty() && draft.contributions().isEmpty())
            throw new InvalidInput("sources", "synthesis.conclusion.unsupported");
        if (!publisher.citable(concertation).keySet().containsAll(draft.sentences()))
            throw new InvalidInput("sources", "synthesis.conclusion.unpublishedSentence");
        if (!contributionsOf(concertation, draft).containsAll(draft.contributions()))
            throw new InvalidInput("sources", "synthesis.conclusion.unknownContribution");
        return new ConclusionDraft(
                text,
                draft.decision(),
                answer,
                draft.sentences().stream().distinct().toList(),
                draft.contributions().stream().distinct().toList());
    }

    private Set<ContributionId> contributionsOf(ConcertationId concertation, ConclusionDraft draft) {
        if (draft.contributions().isEmpty()) return Set.of();
        return contributions.all(concertation).stream().map(Contribution::id).collect(Collectors.toSet());
    }

    private void change(ConcertationId concertation, int revision) {
        drafts.change(concertation, DocumentKind.CONCLUSIONS, revision);
    }

    private List<ConclusionId> ids(ConcertationId concertation) {
        return conclusions.of(concertation).stream().map(Conclusion::id).toList();
    }

    private void requireThere(ConcertationId concertation, ConclusionId conclusion) {
        if (!ids(concertation).contains(conclusion)) throw new NotFound("conclusion " + conclusion);
    }
}
