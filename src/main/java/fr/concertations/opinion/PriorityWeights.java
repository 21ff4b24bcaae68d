package fr.concertations.opinion;

import fr.concertations.ballot.Weights;
import fr.concertations.contribution.ContributionId;
import fr.concertations.debate.ConcertationId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The priority of each contribution, as the last reading found it. @see Priority */
@Component
class PriorityWeights implements Weights {
    private final ReadingRepository repository;

    PriorityWeights(ReadingRepository repository) {
        this.repository = repository;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<ContributionId, Double> of(ConcertationId concertation) {
        var weights = new HashMap<ContributionId, Double>();
        repository
                .ground(concertation)
                .ifPresent(ground -> ground.contributions()
                        .forEach(
                                (id, place) -> weights.put(new ContributionId(UUID.fromString(id)), place.priority())));
        return weights;
    }
}
