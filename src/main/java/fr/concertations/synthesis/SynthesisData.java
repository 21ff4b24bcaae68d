package fr.concertations.synthesis;

import static fr.concertations.db.synthesis.Tables.EXTRACT;
import static fr.concertations.db.synthesis.Tables.PUBLICATION;

import fr.concertations.identity.AccountId;
import fr.concertations.identity.Holding;
import fr.concertations.identity.Keep;
import fr.concertations.identity.PersonalData;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody kept and published for a collectivité stays; of what they wrote and others quoted, the words may go. */
@Component
@Order(5)
class SynthesisData implements PersonalData {
    private final ErasedQuotations erased;

    SynthesisData(ErasedQuotations erased) {
        this.erased = erased;
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.work(
                        "extraits",
                        EXTRACT,
                        EXTRACT.SELECTED_BY,
                        EXTRACT.CONTRIBUTION_ID,
                        EXTRACT.QUOTE,
                        EXTRACT.SELECTED_AT),
                Holding.work(
                        "syntheses",
                        PUBLICATION,
                        PUBLICATION.PUBLISHED_BY,
                        PUBLICATION.CONCERTATION_ID,
                        PUBLICATION.DOCUMENT,
                        PUBLICATION.VERSION,
                        PUBLICATION.PUBLISHED_AT));
    }

    @Override
    public void erase(AccountId person, Keep texts) {
        if (texts == Keep.NOTHING) erased.remove(person);
    }
}
