package fr.concertations.site;

import fr.concertations.ballot.Ballots;
import fr.concertations.charter.Charters;
import fr.concertations.charter.Signatory;
import fr.concertations.contribution.ContributionFigures;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.ConcertationId;
import fr.concertations.identity.Channel;
import fr.concertations.synthesis.PublishedTogether.ConclusionsOf;
import fr.concertations.territory.Territories;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is counted over all public concertations, with what it takes to understand each number. */
@Component
class KeyFigures {
    private static final EnumSet<Channel> OFFLINE = EnumSet.of(Channel.PAPER, Channel.WORKSHOP);

    private final Charters charters;
    private final Territories territories;
    private final ContributionFigures contributions;
    private final Ballots ballots;

    KeyFigures(Charters charters, Territories territories, ContributionFigures contributions, Ballots ballots) {
        this.charters = charters;
        this.territories = territories;
        this.contributions = contributions;
        this.ballots = ballots;
    }

    /**
     * @param signatories territories that signed the charter, since the day of the first signature, out of so many places
     * @param offline contributions on paper or in a workshop
     * @param voters members who took a position, everyone once, guests aside
     * @param answered contributions under published conclusions, out of those of the concertations that published some
     */
    record Figures(
            long signatories,
            Optional<LocalDate> signedSince,
            long places,
            long contributions,
            long offline,
            Optional<Instant> contributedSince,
            long voters,
            long debates,
            long answered,
            long answerable) {}

    Figures of(List<Concertation> debates, Map<ConcertationId, ConclusionsOf> conclusions) {
        var ids = debates.stream().map(Concertation::id).toList();
        var voices = contributions.voices(ids);
        var signatories = charters.signatories();
        var answered = contributions.stillPublished(conclusions.values().stream()
                .flatMap(c -> c.answered().keySet().stream())
                .toList());
        return new Figures(
                signatories.size(),
                signatories.stream()
                        .map(Signatory::signature)
                        .map(s -> s.signedOn())
                        .min(Comparator.naturalOrder()),
                territories.howMany(),
                sum(voices),
                sum(voices.stream().filter(v -> OFFLINE.contains(v.channel())).toList()),
                contributions.since(ids),
                ballots.votersEverywhere(),
                debates.size(),
                answered.values().stream().mapToLong(n -> n).sum(),
                sum(voices.stream()
                        .filter(v -> conclusions.containsKey(v.concertation()))
                        .toList()));
    }

    private static long sum(List<ContributionFigures.Voice> voices) {
        return voices.stream()
                .mapToLong(ContributionFigures.Voice::contributions)
                .sum();
    }
}
