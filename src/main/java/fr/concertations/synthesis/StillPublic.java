package fr.concertations.synthesis;

import fr.concertations.argument.Argument;
import fr.concertations.argument.ArgumentId;
import fr.concertations.argument.Arguments;
import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionId;
import fr.concertations.contribution.ContributionState;
import fr.concertations.contribution.Contributions;
import fr.concertations.debate.ConcertationId;
import fr.concertations.identity.Actor;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What may still be shown of a published document: nothing of what was hidden or withdrawn since, whoever reads. */
@Component
class StillPublic {
    private final Contributions contributions;
    private final Arguments arguments;

    StillPublic(Contributions contributions, Arguments arguments) {
        this.contributions = contributions;
        this.arguments = arguments;
    }

    Map<ContributionId, Contribution> contributions(Collection<ContributionId> ids, Optional<Actor> reader) {
        return contributions.byIds(ids.stream().distinct().toList(), reader).stream()
                .filter(c -> c.state() == ContributionState.PUBLISHED)
                .collect(Collectors.toMap(Contribution::id, Function.identity()));
    }

    Optional<Argument> argument(ArgumentId id, Optional<Actor> reader) {
        return arguments.byId(id, reader).filter(a -> !a.hidden());
    }

    PublishedSynthesis shown(PublishedSynthesis content, Optional<Actor> reader) {
        var quoted = content.sentences().stream()
                .flatMap(s -> s.quotations().stream())
                .map(Quotation::contribution)
                .toList();
        var visible = contributions(quoted, reader);
        var sentences = content.sentences().stream()
                .map(s -> s.with(s.quotations().stream()
                        .map(q -> isShown(q, visible, reader) ? q : q.mask())
                        .toList()))
                .toList();
        return new PublishedSynthesis(content.title(), content.intro(), sentences);
    }

    PublishedConclusions shown(PublishedConclusions content, Optional<Actor> reader) {
        var cited = content.conclusions().stream()
                .flatMap(c -> c.contributions().stream())
                .map(CitedContribution::id)
                .toList();
        return showing(content, contributions(cited, reader).keySet());
    }

    /** The same for many, as anybody may read them, in one look. */
    Map<ConcertationId, Publication<PublishedConclusions>> shown(
            Map<ConcertationId, Publication<PublishedConclusions>> publications) {
        var cited = publications.values().stream()
                .flatMap(p -> p.content().conclusions().stream())
                .flatMap(c -> c.contributions().stream())
                .map(CitedContribution::id)
                .toList();
        var visible = contributions(cited, Optional.empty()).keySet();
        return publications.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> {
            var p = e.getValue();
            return new Publication<>(p.version(), p.publishedAt(), showing(p.content(), visible));
        }));
    }

    private static PublishedConclusions showing(PublishedConclusions content, Set<ContributionId> visible) {
        var conclusions = content.conclusions().stream()
                .map(c -> c.with(c.contributions().stream()
                        .map(one -> visible.contains(one.id()) ? one : one.mask())
                        .toList()))
                .toList();
        return new PublishedConclusions(content.title(), content.intro(), conclusions);
    }

    private boolean isShown(Quotation quotation, Map<ContributionId, Contribution> visible, Optional<Actor> reader) {
        var argument = quotation.argument();
        return visible.containsKey(quotation.contribution())
                && (argument == null || argument(argument, reader).isPresent());
    }
}
