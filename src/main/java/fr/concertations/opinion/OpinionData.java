package fr.concertations.opinion;

import static fr.concertations.db.opinion.Tables.PLACE;

import fr.concertations.identity.Fate;
import fr.concertations.identity.Holding;
import fr.concertations.identity.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

/** In which opinion group somebody was last found; it goes with the account, and is found anew from the positions. */
@Component
class OpinionData implements PersonalData {
    @Override
    public List<Holding> holdings() {
        return List.of(Holding.of(
                "groupes-d-opinion", Fate.GOES, PLACE, PLACE.VOTER_ID, PLACE.CONCERTATION_ID, PLACE.GROUP_NUMBER));
    }
}
