package fr.concertations.synthesis;

import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionId;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.ConcertationId;
import fr.concertations.identity.Actor;
import fr.concertations.kernel.InvalidInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes of the conclusions' working text the document that is kept for ever. */
@Component
class ConclusionsPublisher {
    private final DraftRepository drafts;
    private final ConclusionRepository conclusions;
    private final PublicationRepository publications;
    private final StillPublic stillPublic;
    private final AnswersByConclusions answers;
    private final PublicationAnnouncer announcer;

    ConclusionsPublisher(
            DraftRepository drafts,
            ConclusionRepository conclusions,
            PublicationRepository publications,
            StillPublic stillPublic,
            AnswersByConclusions answers,
            PublicationAnnouncer announcer) {
        this.answers = answers;
        this.announcer = announcer;
        this.drafts = drafts;
        this.conclusions = conclusions;
        this.publications = publications;
        this.stillPublic = stillPublic;
    }

    /** Sentences of the published synthesis, the only ones a reader can follow. */
    Map<SentenceId, CitedSentence> citable(ConcertationId concertation) {
        return publications
                .latest(concertation, DocumentKind.SYNTHESIS, PublishedSynthesis.class)
                .map(synthesis -> synthesis.content().sentences().stream()
                        .map(s -> new CitedSentence(s.id(), s.number(), synthesis.version(), s.text()))
                        .collect(Collectors.toMap(CitedSentence::id, Function.identity())))
                .orElse(Map.of());
    }

    PublishedConclusions compose(Actor actor, Concertation concertation) {
        return compose(actor, concertation, conclusions.of(concertation.id()));
    }

    int publish(Actor actor, Concertation concertation) {
        var written = conclusions.of(concertation.id());
        if (written.isEmpty()) throw new InvalidInput("conclusions", "synthesis.publish.noConclusion");
        var content = compose(actor, concertation, written);
        for (var rank = 0; rank < written.size(); rank++) {
            var published = content.conclusions().get(rank);
            var draft = written.get(rank);
            if (published.sentences().size() < draft.sentences().size()
                    || published.contributions().size() < draft.contributions().size())
                throw new InvalidInput("conclusions", "synthesis.publish.lostSource", rank + 1);
        }
        var before = answered(concertation.id());
        var version = publications.publish(
                concertation.id(), DocumentKind.CONCLUSIONS, content, PublishedConclusions.class, actor.id());
        announcer.conclusions(concertation.id(), before, answered(concertation.id()));
        announcer.published(concertation.id(), DocumentKind.CONCLUSIONS, version, actor);
        return version;
    }

    private Set<ContributionId> answered(ConcertationId concertation) {
        return answers.in(List.of(concertation)).keySet();
    }

    private PublishedConclusions compose(Actor actor, Concertation concertation, List<Conclusion> written) {
        var sentences = citable(concertation.id());
        var contributions = stillPublic.contributions(
                written.stream().flatMap(c -> c.contributions().stream()).toList(), Optional.of(actor));
        var intro = drafts.read(concertation.id(), DocumentKind.CONCLUSIONS).text();
        var numbered = new ArrayList<PublishedConclusion>();
        for (var conclusion : written)
            numbered.add(published(conclusion, numbered.size() + 1, sentences, contributions));
        return new PublishedConclusions(concertation.title(), intro, List.copyOf(numbered));
    }

    private static PublishedConclusion published(
            Conclusion conclusion,
            int number,
            Map<SentenceId, CitedSentence> sentences,
            Map<ContributionId, Contribution> contributions) {
        return new PublishedConclusion(
                conclusion.id(),
                number,
                conclusion.text(),
                conclusion.decision(),
                conclusion.answer(),
                conclusion.sentences().stream()
                        .flatMap(id -> Optional.ofNullable(sentences.get(id)).stream())
                        .toList(),
                conclusion.contributions().stream()
                        .flatMap(id -> Optional.ofNullable(contributions.get(id)).stream())
                        .map(c -> new CitedContribution(c.id(), c.title()))
                        .toList());
    }
}
