package fr.concertations.synthesis;

import fr.concertations.debate.Concertation;
import fr.concertations.identity.Actor;
import fr.concertations.kernel.InvalidInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes of a working text the document that is kept for ever, quotations and their origin included. */
@Component
class SynthesisPublisher {
    private final DraftRepository drafts;
    private final SentenceRepository sentences;
    private final ExtractRepository extracts;
    private final PublicationRepository publications;
    private final Quotations quotations;
    private final PublicationAnnouncer announcer;

    SynthesisPublisher(
            DraftRepository drafts,
            SentenceRepository sentences,
            ExtractRepository extracts,
            PublicationRepository publications,
            Quotations quotations,
            PublicationAnnouncer announcer) {
        this.announcer = announcer;
        this.drafts = drafts;
        this.sentences = sentences;
        this.extracts = extracts;
        this.publications = publications;
        this.quotations = quotations;
    }

    PublishedSynthesis compose(Actor actor, Concertation concertation) {
        return compose(actor, concertation, sentences.of(concertation.id()));
    }

    int publish(Actor actor, Concertation concertation) {
        var written = sentences.of(concertation.id());
        if (written.isEmpty()) throw new InvalidInput("sentences", "synthesis.publish.empty");
        var content = compose(actor, concertation, written);
        for (var rank = 0; rank < written.size(); rank++)
            if (content.sentences().get(rank).quotations().size()
                    < written.get(rank).extracts().size())
                throw new InvalidInput("sentences", "synthesis.publish.hiddenSource", rank + 1);
        announcer.synthesis(concertation.id());
        var version = publications.publish(
                concertation.id(), DocumentKind.SYNTHESIS, content, PublishedSynthesis.class, actor.id());
        announcer.published(concertation.id(), DocumentKind.SYNTHESIS, version, actor);
        return version;
    }

    private PublishedSynthesis compose(Actor actor, Concertation concertation, List<Sentence> written) {
        var quoted = quotations.of(actor, extracts.of(concertation.id()));
        var intro = drafts.read(concertation.id(), DocumentKind.SYNTHESIS).text();
        return new PublishedSynthesis(concertation.title(), intro, numbered(written, quoted));
    }

    private static List<PublishedSentence> numbered(List<Sentence> written, Map<ExtractId, Quotation> quoted) {
        var numbered = new ArrayList<PublishedSentence>();
        for (var sentence : written) {
            var support = sentence.extracts().stream()
                    .flatMap(id -> Optional.ofNullable(quoted.get(id)).stream())
                    .toList();
            numbered.add(new PublishedSentence(sentence.id(), numbered.size() + 1, sentence.text(), support));
        }
        return List.copyOf(numbered);
    }
}
