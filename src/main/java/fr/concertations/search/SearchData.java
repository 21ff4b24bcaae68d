package fr.concertations.search;

import static fr.concertations.db.search.Tables.SYNONYM_CHANGE;

import fr.concertations.identity.Holding;
import fr.concertations.identity.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

/** Words that a member of the commission said mean the same: they stay, without that person. */
@Component
class SearchData implements PersonalData {
    @Override
    public List<Holding> holdings() {
        return List.of(Holding.work(
                "vocabulaire",
                SYNONYM_CHANGE,
                SYNONYM_CHANGE.CHANGED_BY,
                SYNONYM_CHANGE.EXPRESSIONS_AFTER,
                SYNONYM_CHANGE.CHANGED_AT));
    }
}
