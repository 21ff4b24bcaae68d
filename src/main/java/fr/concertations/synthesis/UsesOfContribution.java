package fr.concertations.synthesis;

import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionId;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.Concertations;
import fr.concertations.identity.Actor;
import fr.concertations.synthesis.DocumentAddresses.Address;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way up the chain: what a contribution has fed so far in the latest synthesis and conclusions. */
@Service
public class UsesOfContribution {
    private final PublicationRepository publications;
    private final Concertations concertations;
    private final DocumentAddresses addresses;

    UsesOfContribution(PublicationRepository publications, Concertations concertations, DocumentAddresses addresses) {
        this.publications = publications;
        this.concertations = concertations;
        this.addresses = addresses;
    }

    /** Nothing when the reader may not read the concertation. */
    @Transactional(readOnly = true)
    public Uses of(Contribution contribution, Optional<Actor> reader) {
        return concertations
                .byId(contribution.concertation(), reader)
                .map(concertation -> in(concertation, contribution))
                .orElse(Uses.NONE);
    }

    /** What came of all of a concertation the caller could read. */
    @Transactional(readOnly = true)
    public Outcome outcome(Concertation concertation) {
        var synthesis = publications.latest(concertation.id(), DocumentKind.SYNTHESIS, PublishedSynthesis.class);
        var conclusions = publications.latest(concertation.id(), DocumentKind.CONCLUSIONS, PublishedConclusions.class);
        var cited = Stream.concat(
                        synthesis.stream()
                                .flatMap(p -> p.content().sentences().stream())
                                .flatMap(s -> s.quotations().stream())
                                .map(Quotation::contribution),
                        conclusions.stream()
                                .flatMap(p -> p.content().conclusions().stream())
                                .flatMap(c -> c.contributions().stream())
                                .map(CitedContribution::id))
                .collect(Collectors.toSet());
        var address = addresses.of(concertation);
        return new Outcome(
                synthesis.map(p -> address.document(DocumentKind.SYNTHESIS)),
                conclusions.map(p -> address.document(DocumentKind.CONCLUSIONS)),
                cited);
    }

    private Uses in(Concertation concertation, Contribution contribution) {
        var address = addresses.of(concertation);
        var sentences = sentences(concertation, contribution, address);
        var ids = sentences.stream().map(SentenceUse::id).collect(Collectors.toSet());
        return new Uses(sentences, conclusions(concertation, contribution, ids, address));
    }

    private List<SentenceUse> sentences(Concertation in, Contribution contribution, Address address) {
        return publications
                .latest(in.id(), DocumentKind.SYNTHESIS, PublishedSynthesis.class)
                .map(p -> p.content().quoting(contribution.id()).stream()
                        .map(s -> new SentenceUse(s.id(), s.number(), s.text(), address.sentence(p.version(), s.id())))
                        .toList())
                .orElse(List.of());
    }

    private List<ConclusionUse> conclusions(
            Concertation in, Contribution contribution, Set<SentenceId> sentences, Address address) {
        return publications
                .latest(in.id(), DocumentKind.CONCLUSIONS, PublishedConclusions.class)
                .map(p -> p.content().conclusions().stream()
                        .filter(c -> rests(c, contribution, sentences))
                        .map(c -> new ConclusionUse(
                                c.id(),
                                c.number(),
                                c.text(),
                                c.decision(),
                                c.answer(),
                                address.conclusion(p.version(), c.id())))
                        .toList())
                .orElse(List.of());
    }

    private static boolean rests(PublishedConclusion conclusion, Contribution on, Set<SentenceId> sentences) {
        return conclusion.contributions().stream().anyMatch(c -> c.id().equals(on.id()))
                || conclusion.sentences().stream().anyMatch(s -> sentences.contains(s.id()));
    }

    /**
     * What was published so far.
     *
     * @param synthesis its address; empty before
     * @param conclusions their address; empty before
     * @param cited contributions one or the other rests on directly
     */
    public record Outcome(Optional<String> synthesis, Optional<String> conclusions, Set<ContributionId> cited) {
        public static final Outcome NONE = new Outcome(Optional.empty(), Optional.empty(), Set.of());
    }

    /** What a contribution has fed in this module. */
    public record Uses(List<SentenceUse> sentences, List<ConclusionUse> conclusions) {
        static final Uses NONE = new Uses(List.of(), List.of());

        public boolean isEmpty() {
            return sentences.isEmpty() && conclusions.isEmpty();
        }
    }

    /** A sentence that quotes it. @param path address of the sentence */
    public record SentenceUse(SentenceId id, int number, String text, String path) {}

    /** A conclusion that rests on it, directly or through a sentence. @param answer Markdown @param path address of the conclusion */
    public record ConclusionUse(
            ConclusionId id, int number, String text, Decision decision, String answer, String path) {}
}
