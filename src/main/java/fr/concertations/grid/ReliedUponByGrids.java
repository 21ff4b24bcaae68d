package fr.concertations.grid;

import fr.concertations.contribution.ContributionId;
import fr.concertations.contribution.ReliedUpon;
import org.springframework.stereotype.Component;

/** A cell rests on these words. */
@Component
class ReliedUponByGrids implements ReliedUpon {
    private final GridRepository repository;

    ReliedUponByGrids(GridRepository repository) {
        this.repository = repository;
    }

    @Override
    public boolean relies(ContributionId id) {
        return repository.restsOn(id);
    }
}
