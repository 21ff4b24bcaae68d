package fr.concertations.territory;

import static fr.concertations.db.territory.Tables.JOIN_REQUEST;
import static fr.concertations.db.territory.Tables.LOOK_CHANGE;

import fr.concertations.identity.Fate;
import fr.concertations.identity.Holding;
import fr.concertations.identity.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

/** Requests to join, which go with whoever made them; what was decided of others, or of how a territory looks. */
@Component
class TerritoryData implements PersonalData {
    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.of(
                        "demandes-d-adhesion",
                        Fate.GOES,
                        JOIN_REQUEST,
                        JOIN_REQUEST.REQUESTED_BY,
                        JOIN_REQUEST.TERRITORY_CODE,
                        JOIN_REQUEST.CONTACT_NAME,
                        JOIN_REQUEST.CONTACT_FUNCTION,
                        JOIN_REQUEST.AUDIENCE,
                        JOIN_REQUEST.STATE,
                        JOIN_REQUEST.REQUESTED_AT,
                        JOIN_REQUEST.DECIDED_AT,
                        JOIN_REQUEST.REASON),
                Holding.work(
                        "adhesions-decidees",
                        JOIN_REQUEST,
                        JOIN_REQUEST.DECIDED_BY,
                        JOIN_REQUEST.TERRITORY_CODE,
                        JOIN_REQUEST.STATE,
                        JOIN_REQUEST.DECIDED_AT),
                Holding.work(
                        "apparences",
                        LOOK_CHANGE,
                        LOOK_CHANGE.CHANGED_BY,
                        LOOK_CHANGE.TERRITORY_CODE,
                        LOOK_CHANGE.CHANGED_AT));
    }
}
