package fr.concertations.site;

import fr.concertations.ballot.Turnouts;
import fr.concertations.contribution.ContributionFigures;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.ConcertationId;
import fr.concertations.identity.Channel;
import fr.concertations.identity.College;
import fr.concertations.identity.UntoldColleges;
import fr.concertations.kernel.FewPeople;
import fr.concertations.synthesis.PublishedTogether.ConclusionsOf;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who took part in a territory, over its public concertations together: everybody counted once. */
@Component
class TerritoryFigures {
    private final ContributionFigures contributions;
    private final Turnouts turnouts;
    private final KnownSentences known;

    TerritoryFigures(ContributionFigures contributions, Turnouts turnouts, KnownSentences known) {
        this.contributions = contributions;
        this.turnouts = turnouts;
        this.known = known;
    }

    /**
     * @param college empty for imports that tell none, and contributions of guests
     * @param telling whether the number of voters may be told
     */
    record Line(Optional<College> college, long contributions, long voters, boolean telling) {
        /** Not told because it is about so few; others so that these cannot be found. */
        public boolean isFew() {
            return FewPeople.isFew(voters);
        }
    }

    /**
     * @param answered contributions under published conclusions, out of {@code answerable} where some are published
     * @param known what is told of those who voted
     */
    record Figures(
            long contributions,
            long voters,
            List<Line> byCollege,
            Map<Channel, Long> contributionsByChannel,
            Map<Channel, Long> votersByChannel,
            long answered,
            long answerable,
            String known) {
        public boolean isEmpty() {
            return contributions + voters == 0;
        }
    }

    Figures of(List<Concertation> debates, Map<ConcertationId, ConclusionsOf> conclusions) {
        var ids = debates.stream().map(Concertation::id).toList();
        var voices = contributions.voices(ids);
        var turnout = turnouts.together(ids);
        var hidden = UntoldColleges.of(turnout.byCollege());
        var channels = new EnumMap<Channel, Long>(Channel.class);
        voices.forEach(v -> channels.merge(v.channel(), v.contributions(), Long::sum));
        var answered = contributions.stillPublished(conclusions.values().stream()
                .flatMap(c -> c.answered().keySet().stream())
                .toList());
        return new Figures(
                sum(voices.stream()),
                turnout.people(),
                Stream.concat(Stream.of(College.values()).map(Optional::of), Stream.of(Optional.<College>empty()))
                        .map(college -> new Line(
                                college,
                                sum(voices.stream().filter(v -> v.college().equals(college))),
                                turnout.byCollege().getOrDefault(college, 0L),
                                !hidden.contains(college)))
                        .filter(line -> line.college().isPresent() || line.contributions() + line.voters() > 0)
                        .toList(),
                channels,
                turnout.byChannel(),
                answered.values().stream().mapToLong(n -> n).sum(),
                sum(voices.stream().filter(v -> conclusions.containsKey(v.concertation()))),
                known.in(ids, turnout.byCollege()));
    }

    private static long sum(Stream<ContributionFigures.Voice> voices) {
        return voices.mapToLong(ContributionFigures.Voice::contributions).sum();
    }
}
