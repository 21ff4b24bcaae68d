package fr.concertations.site;

import fr.concertations.ballot.KnownVoters;
import fr.concertations.ballot.KnownWords;
import fr.concertations.contribution.ContributionId;
import fr.concertations.debate.ConcertationId;
import fr.concertations.identity.College;
import fr.concertations.kernel.Texts;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a page tells of those who took a position beside how many they are; empty where there is nothing to tell. */
@Component
public class KnownSentences {
    private final KnownVoters voters;
    private final KnownWords words;

    KnownSentences(KnownVoters voters, Texts texts) {
        this.voters = voters;
        words = new KnownWords((key, arguments) -> texts.get(key, LocaleContextHolder.getLocale(), arguments));
    }

    String on(ContributionId contribution) {
        return words.said(voters.on(contribution)).orElse("");
    }

    /** By how sure we are of them. */
    public String in(ConcertationId concertation) {
        return words.said(voters.in(Set.of(concertation))).orElse("");
    }

    /** The same, then which élus and agents were confirmed. @param votersByCollege the numbers told beside it */
    String in(Collection<ConcertationId> concertations, Map<Optional<College>, Long> votersByCollege) {
        return Stream.concat(
                        words.said(voters.in(concertations)).stream(),
                        words.said(voters.confirmed(concertations, votersByCollege)).stream())
                .collect(Collectors.joining(" "));
    }
}
