package fr.concertations.newsletter;

import static fr.concertations.db.newsletter.Tables.STEP;

import fr.concertations.identity.Holding;
import fr.concertations.identity.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who wrote, agreed to or sent back a letter did so in a role: the step stays, without a name. */
@Component
class NewsletterData implements PersonalData {
    @Override
    public List<Holding> holdings() {
        return List.of(Holding.work("lettres", STEP, STEP.ACCOUNT_ID, STEP.ISSUE_ID, STEP.ACT, STEP.AT, STEP.WORD));
    }
}
