package fr.concertations.site;

import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionId;
import fr.concertations.contribution.Contributions;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.Concertations;
import fr.concertations.territory.Territories;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Finds the contribution an address names, as anybody may read it, with the concertation it is in. */
@Component
class ContributionLocator {
    private final Contributions contributions;
    private final Concertations concertations;
    private final Territories territories;

    ContributionLocator(Contributions contributions, Concertations concertations, Territories territories) {
        this.contributions = contributions;
        this.concertations = concertations;
        this.territories = territories;
    }

    record Located(Contribution contribution, Concertation concertation) {}

    /** Puts into the model what every page about a contribution shows. */
    Located require(UUID id, Model model) {
        var contribution = contributions.require(new ContributionId(id), Optional.empty());
        var debate = concertations.require(contribution.concertation(), Optional.empty());
        var territory = territories.require(debate.lead());
        model.addAttribute("section", "territories");
        model.addAttribute("contribution", contribution);
        model.addAttribute("debate", debate);
        model.addAttribute("territory", territory);
        model.addAttribute("path", SitePaths.concertation(territory, debate));
        return new Located(contribution, debate);
    }
}
