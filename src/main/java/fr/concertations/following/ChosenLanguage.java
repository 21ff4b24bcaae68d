package fr.concertations.following;

import fr.concertations.identity.AccountId;
import fr.concertations.identity.LetterLanguage;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The language in which one last chose something to follow; French until then. */
@Component
class ChosenLanguage implements LetterLanguage {
    private final SubscriptionRepository subscriptions;

    ChosenLanguage(SubscriptionRepository subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    @Transactional(readOnly = true)
    public Locale of(AccountId account) {
        return subscriptions.preference(account).orElse(Preference.DEFAULT).locale();
    }
}
