package fr.concertations.forum.ui;

import fr.concertations.charter.Charters;
import fr.concertations.charter.Signatory;
import fr.concertations.debate.DefaultThemes;
import fr.concertations.kernel.TerritoryCode;
import fr.concertations.kernel.Typography;
import fr.concertations.territory.Territories;
import fr.concertations.territory.Territory;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What a référent needs at hand to write a concertation: places, signatories, usual themes, today. */
@Service
class ConcertationDesk {
    private final Territories territories;
    private final Charters charters;
    private final DefaultThemes themes;
    private final Clock clock;

    ConcertationDesk(Territories territories, Charters charters, DefaultThemes themes, Clock clock) {
        this.territories = territories;
        this.charters = charters;
        this.themes = themes;
        this.clock = clock;
    }

    Optional<Territory> territory(String slug) {
        return territories.bySlug(slug);
    }

    Territory territory(TerritoryCode code) {
        return territories.require(code);
    }

    boolean hasSigned(Territory territory) {
        return charters.hasSigned(territory.code());
    }

    ConcertationForm form(Territory lead) {
        return new ConcertationForm(lead, otherSignatories(lead), themes.all(), Typography.dayInParis(clock.instant()));
    }

    private List<Territory> otherSignatories(Territory lead) {
        return charters.signatories().stream()
                .map(Signatory::territory)
                .filter(place -> !place.code().equals(lead.code()))
                .toList();
    }
}
