package fr.concertations.instance;

import static fr.concertations.db.instance.Tables.AUDIT;
import static fr.concertations.db.instance.Tables.SETTING_CHANGE;

import fr.concertations.identity.Holding;
import fr.concertations.identity.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an administrator told of this site: it stays, without that person. */
@Component
class InstanceData implements PersonalData {
    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.work(
                        "reglages",
                        SETTING_CHANGE,
                        SETTING_CHANGE.CHANGED_BY,
                        SETTING_CHANGE.NAME,
                        SETTING_CHANGE.VALUE_AFTER,
                        SETTING_CHANGE.CHANGED_AT),
                Holding.work("audits", AUDIT, AUDIT.ENTERED_BY, AUDIT.AUDITED_ON, AUDIT.ENTERED_AT));
    }
}
