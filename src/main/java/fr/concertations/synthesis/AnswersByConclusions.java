package fr.concertations.synthesis;

import fr.concertations.contribution.ContributionAnswers;
import fr.concertations.contribution.ContributionId;
import fr.concertations.debate.ConcertationId;
import fr.concertations.search.FacetValue;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The decisions of published conclusions, brought down to the contributions they rest on, directly or through a sentence. */
@Component
class AnswersByConclusions implements ContributionAnswers {
    private final PublicationRepository repository;

    AnswersByConclusions(PublicationRepository repository) {
        this.repository = repository;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<ContributionId, List<FacetValue>> in(Collection<ConcertationId> concertations) {
        var decisions = new HashMap<ContributionId, Set<Decision>>();
        repository
                .latest(concertations, DocumentKind.CONCLUSIONS, PublishedConclusions.class)
                .forEach((id, published) -> decisions(id, published.content())
                        .forEach((contribution, decided) -> decisions
                                .computeIfAbsent(contribution, none -> EnumSet.noneOf(Decision.class))
                                .addAll(decided)));
        return decisions.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> facets(entry.getValue())));
    }

    /** Of one concertation. */
    Map<ContributionId, Set<Decision>> decisions(ConcertationId id, PublishedConclusions conclusions) {
        var syntheses = new HashMap<Integer, Optional<PublishedSynthesis>>();
        var decisions = new HashMap<ContributionId, Set<Decision>>();
        for (var conclusion : conclusions.conclusions()) {
            var direct = conclusion.contributions().stream().map(CitedContribution::id);
            var throughSentences = conclusion.sentences().stream()
                    .flatMap(cited -> syntheses
                            .computeIfAbsent(cited.version(), version -> synthesis(id, version))
                            .flatMap(synthesis -> synthesis.sentence(cited.id()))
                            .stream())
                    .flatMap(sentence -> sentence.quotations().stream().map(Quotation::contribution));
            Stream.concat(direct, throughSentences)
                    .forEach(contribution -> decisions
                            .computeIfAbsent(contribution, none -> EnumSet.noneOf(Decision.class))
                            .add(conclusion.decision()));
        }
        return decisions;
    }

    /** For many concertations in one look: the contributions their conclusions rest on, with the conclusions that do. */
    Map<ConcertationId, Map<ContributionId, Set<ConclusionId>>> conclusionsOn(
            Map<ConcertationId, Publication<PublishedConclusions>> publications) {
        var syntheses = repository.versions(publications.keySet(), DocumentKind.SYNTHESIS, PublishedSynthesis.class);
        var found = new HashMap<ConcertationId, Map<ContributionId, Set<ConclusionId>>>();
        publications.forEach((id, publication) -> {
            var known = syntheses.getOrDefault(id, Map.of());
            var on = found.computeIfAbsent(id, any -> new HashMap<>());
            publication
                    .content()
                    .conclusions()
                    .forEach(conclusion -> restsOn(conclusion, known)
                            .forEach(contribution -> on.computeIfAbsent(contribution, any -> new HashSet<>())
                                    .add(conclusion.id())));
        });
        return found;
    }

    private static Stream<ContributionId> restsOn(
            PublishedConclusion conclusion, Map<Integer, PublishedSynthesis> syntheses) {
        var through = conclusion.sentences().stream()
                .flatMap(cited -> Optional.ofNullable(syntheses.get(cited.version()))
                        .flatMap(synthesis -> synthesis.sentence(cited.id()))
                        .stream())
                .flatMap(sentence -> sentence.quotations().stream().map(Quotation::contribution));
        return Stream.concat(conclusion.contributions().stream().map(CitedContribution::id), through);
    }

    private Optional<PublishedSynthesis> synthesis(ConcertationId id, int version) {
        return repository
                .version(id, DocumentKind.SYNTHESIS, version, PublishedSynthesis.class)
                .map(Publication::content);
    }

    private static List<FacetValue> facets(Set<Decision> decisions) {
        return decisions.stream()
                .map(decision -> FacetValue.translated(decision.name(), "synthesis.decision." + decision))
                .toList();
    }
}
