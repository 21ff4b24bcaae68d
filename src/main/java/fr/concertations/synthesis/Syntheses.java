package fr.concertations.synthesis;

import fr.concertations.debate.ConcertationId;
import fr.concertations.debate.Concertations;
import fr.concertations.identity.Actor;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.NotFound;
import fr.concertations.kernel.Shift;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writing a synthesis. Every change names the revision it was made from; from an older one it is refused at {@code
 * revision}, so that two référents never undo one another.
 */
@Service
public class Syntheses {
    private static final int LONGEST_SENTENCE = 2000;

    private final DraftRepository drafts;
    private final SentenceRepository sentences;
    private final ExtractRepository extracts;
    private final SynthesisPublisher publisher;
    private final Concertations concertations;

    Syntheses(
            DraftRepository drafts,
            SentenceRepository sentences,
            ExtractRepository extracts,
            SynthesisPublisher publisher,
            Concertations concertations) {
        this.drafts = drafts;
        this.sentences = sentences;
        this.extracts = extracts;
        this.publisher = publisher;
        this.concertations = concertations;
    }

    @Transactional(readOnly = true)
    public SynthesisDraft draft(Actor actor, ConcertationId concertation) {
        concertations.managed(actor, concertation);
        var intro = drafts.read(concertation, DocumentKind.SYNTHESIS);
        return new SynthesisDraft(concertation, intro.text(), sentences.of(concertation), intro.revision());
    }

    /** @throws InvalidInput at {@code intro}, {@code revision} */
    @Transactional
    public void introduce(Actor actor, ConcertationId concertation, int revision, String intro) {
        concertations.managed(actor, concertation);
        var text = Written.optional("intro", intro, Written.LONGEST_INTRO);
        change(concertation, revision);
        drafts.introduce(concertation, DocumentKind.SYNTHESIS, text);
    }

    /** @throws InvalidInput at {@code text}, {@code extracts} when it rests on none, {@code revision} */
    @Transactional
    public SentenceId add(Actor actor, ConcertationId concertation, int revision, SentenceDraft draft) {
        concertations.managed(actor, concertation);
        var supported = supported(concertation, draft);
        change(concertation, revision);
        return sentences.append(concertation, supported);
    }

    /** @throws InvalidInput at {@code text}, {@code extracts} when it rests on none, {@code revision} */
    @Transactional
    public void rewrite(
            Actor actor, ConcertationId concertation, int revision, SentenceId sentence, SentenceDraft draft) {
        concertations.managed(actor, concertation);
        requireThere(concertation, sentence);
        var supported = supported(concertation, draft);
        change(concertation, revision);
        sentences.rewrite(sentence, supported);
    }

    @Transactional
    public void move(Actor actor, ConcertationId concertation, int revision, SentenceId sentence, Shift shift) {
        concertations.managed(actor, concertation);
        requireThere(concertation, sentence);
        change(concertation, revision);
        sentences.order(shift.applied(ids(concertation), sentence));
    }

    /** @throws InvalidInput at {@code sentence} while a conclusion rests on it, {@code revision} */
    @Transactional
    public void remove(Actor actor, ConcertationId concertation, int revision, SentenceId sentence) {
        concertations.managed(actor, concertation);
        requireThere(concertation, sentence);
        if (sentences.isConcluded(sentence)) throw new InvalidInput("sentence", "synthesis.sentence.concluded");
        change(concertation, revision);
        sentences.remove(sentence);
    }

    /** What the working text would be once published. */
    @Transactional(readOnly = true)
    public PublishedSynthesis preview(Actor actor, ConcertationId concertation) {
        return publisher.compose(actor, concertations.managed(actor, concertation));
    }

    /**
     * Publishes the working text whole. The same text twice is one version.
     *
     * @return the number of the version
     * @throws InvalidInput at {@code sentences} when there is none or when one quotes what is no longer public, {@code
     *     revision}
     */
    @Transactional
    public int publish(Actor actor, ConcertationId concertation, int revision) {
        var readable = concertations.managed(actor, concertation);
        drafts.lock(concertation, DocumentKind.SYNTHESIS, revision);
        return publisher.publish(actor, readable);
    }

    private SentenceDraft supported(ConcertationId concertation, SentenceDraft draft) {
        var text = Written.required("text", draft.text(), LONGEST_SENTENCE);
        if (draft.extracts().isEmpty()) throw new InvalidInput("extracts", "synthesis.sentence.unsupported");
        var harvest = extracts.of(concertation).stream().map(Extract::id).collect(Collectors.toSet());
        if (!harvest.containsAll(draft.extracts()))
            throw new InvalidInput("extracts", "synthesis.sentence.unknownExtract");
        return new SentenceDraft(text, draft.extracts().stream().distinct().toList());
    }

    private void change(ConcertationId concertation, int revision) {
        drafts.change(concertation, DocumentKind.SYNTHESIS, revision);
    }

    private List<SentenceId> ids(ConcertationId concertation) {
        return sentences.of(concertation).stream().map(Sentence::id).toList();
    }

    private void requireThere(ConcertationId concertation, SentenceId sentence) {
        if (!ids(concertation).contains(sentence)) throw new NotFound("sentence " + sentence);
    }
}
