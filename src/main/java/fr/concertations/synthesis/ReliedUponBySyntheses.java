package fr.concertations.synthesis;

import fr.concertations.contribution.ContributionId;
import fr.concertations.contribution.ReliedUpon;
import org.springframework.stereotype.Component;

/** An extract quotes these words, or a conclusion rests on them. */
@Component
class ReliedUponBySyntheses implements ReliedUpon {
    private final ExtractRepository extracts;
    private final ConclusionRepository conclusions;

    ReliedUponBySyntheses(ExtractRepository extracts, ConclusionRepository conclusions) {
        this.extracts = extracts;
        this.conclusions = conclusions;
    }

    @Override
    public boolean relies(ContributionId id) {
        return extracts.quotes(id) || conclusions.restsOn(id);
    }
}
