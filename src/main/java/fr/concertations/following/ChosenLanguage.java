package fr.concertations.following;

import fr.concertations.identity.AccountId;
import fr.concertations.identity.Accounts;
import fr.concertations.identity.LetterLanguage;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The language of the account, else that in which one last chose something to follow; French until then. */
@Component
class ChosenLanguage implements LetterLanguage {
    private final Accounts accounts;
    private final SubscriptionRepository subscriptions;

    ChosenLanguage(Accounts accounts, SubscriptionRepository subscriptions) {
        this.accounts = accounts;
        this.subscriptions = subscriptions;
    }

    @Override
    @Transactional(readOnly = true)
    public Locale of(AccountId account) {
        return accounts.language(account)
                .or(() -> subscriptions.preference(account).map(Preference::locale))
                .orElse(Preference.DEFAULT.locale());
    }
}
