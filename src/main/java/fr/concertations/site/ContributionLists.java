package fr.concertations.site;

import fr.concertations.argument.Arguments;
import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionFilter;
import fr.concertations.contribution.ContributionId;
import fr.concertations.contribution.ContributionOrder;
import fr.concertations.contribution.Contributions;
import fr.concertations.debate.ConcertationId;
import fr.concertations.kernel.Slice;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Pages of a concertation's contributions, in the order asked. */
@Component
class ContributionLists {
    private final Contributions contributions;
    private final Arguments arguments;

    ContributionLists(Contributions contributions, Arguments arguments) {
        this.contributions = contributions;
        this.arguments = arguments;
    }

    Slice<Contribution> page(ConcertationId concertation, ContributionFilter filter, ListOrder order, int page) {
        return switch (order) {
            case RECENT -> contributions.list(concertation, filter, ContributionOrder.RECENT, page, Optional.empty());
            case DRAWN -> contributions.list(concertation, filter, ContributionOrder.DRAWN, page, Optional.empty());
            case DISCUSSED -> discussed(concertation, filter, page);
        };
    }

    /** Those with most arguments first, the newest of equals before the others. */
    private Slice<Contribution> discussed(ConcertationId concertation, ContributionFilter filter, int page) {
        var totals = arguments.totals(concertation);
        var ids = contributions.ids(concertation, filter);
        var shown = ids.stream()
                .sorted(Comparator.comparingInt((ContributionId id) -> totals.getOrDefault(id, 0))
                        .reversed())
                .skip((long) (page - 1) * Contributions.PAGE)
                .limit(Contributions.PAGE)
                .toList();
        return new Slice<>(inOrder(shown), page, Contributions.PAGE, ids.size());
    }

    private List<Contribution> inOrder(List<ContributionId> ids) {
        var found = contributions.unchecked(ids);
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .toList();
    }
}
