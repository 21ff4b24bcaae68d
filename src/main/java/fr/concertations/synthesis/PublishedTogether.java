package fr.concertations.synthesis;

import fr.concertations.contribution.ContributionId;
import fr.concertations.debate.ConcertationId;
import fr.concertations.debate.Concertations;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What many concertations published, in a fixed number of statements. Of those anybody may read alone. */
@Service
@Transactional(readOnly = true)
public class PublishedTogether {
    private final PublicationRepository repository;
    private final Concertations concertations;
    private final StillPublic stillPublic;
    private final AnswersByConclusions answers;

    PublishedTogether(
            PublicationRepository repository,
            Concertations concertations,
            StillPublic stillPublic,
            AnswersByConclusions answers) {
        this.repository = repository;
        this.concertations = concertations;
        this.stillPublic = stillPublic;
        this.answers = answers;
    }

    /**
     * How a synthesis stands, without its words.
     *
     * @param first when its first version was published
     * @param supported sentences that quote something
     */
    public record SynthesisFigures(Instant first, long sentences, long supported, long quotations) {}

    /**
     * Published conclusions.
     *
     * @param first when their first version was published
     * @param answered the contributions they rest on, directly or through a sentence, with the conclusions that do
     */
    public record ConclusionsOf(
            Instant first,
            Publication<PublishedConclusions> publication,
            Map<ContributionId, Set<ConclusionId>> answered) {}

    public Map<ConcertationId, SynthesisFigures> syntheses(Collection<ConcertationId> ids) {
        var readable = readable(ids);
        var first = repository.first(readable, DocumentKind.SYNTHESIS);
        var latest = repository.latest(readable, DocumentKind.SYNTHESIS, PublishedSynthesis.class);
        return first.entrySet().stream()
                .flatMap(e -> Optional.ofNullable(latest.get(e.getKey()))
                        .map(p -> Map.entry(e.getKey(), figures(e.getValue(), p.content())))
                        .stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** With the titles of contributions hidden or withdrawn since left out. */
    public Map<ConcertationId, ConclusionsOf> conclusions(Collection<ConcertationId> ids) {
        var readable = readable(ids);
        var first = repository.first(readable, DocumentKind.CONCLUSIONS);
        var latest = repository.latest(readable, DocumentKind.CONCLUSIONS, PublishedConclusions.class);
        var shown = stillPublic.shown(latest);
        var answered = answers.conclusionsOn(latest);
        var found = new HashMap<ConcertationId, ConclusionsOf>();
        first.forEach((id, at) -> Optional.ofNullable(shown.get(id))
                .ifPresent(p -> found.put(id, new ConclusionsOf(at, p, answered.getOrDefault(id, Map.of())))));
        return found;
    }

    /** Those among these that anybody may read and that published conclusions. */
    public Set<ConcertationId> concluded(Collection<ConcertationId> ids) {
        return repository.first(readable(ids), DocumentKind.CONCLUSIONS).keySet();
    }

    private Set<ConcertationId> readable(Collection<ConcertationId> ids) {
        return concertations.readableAmong(ids, Optional.empty()).keySet();
    }

    private static SynthesisFigures figures(Instant first, PublishedSynthesis synthesis) {
        var sentences = synthesis.sentences();
        return new SynthesisFigures(
                first,
                sentences.size(),
                sentences.stream().filter(s -> !s.quotations().isEmpty()).count(),
                sentences.stream().mapToLong(s -> s.quotations().size()).sum());
    }
}
