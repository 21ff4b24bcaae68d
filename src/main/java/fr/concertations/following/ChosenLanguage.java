package fr.concertations.following;

import fr.concertations.identity.AccountId;
import fr.concertations.identity.AccountLanguages;
import fr.concertations.identity.LetterLanguage;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The language of the account, else that in which one last chose something to follow; French until then. */
@Component
class ChosenLanguage implements LetterLanguage {
    private final AccountLanguages languages;
    private final SubscriptionRepository subscriptions;

    ChosenLanguage(AccountLanguages languages, SubscriptionRepository subscriptions) {
        this.languages = languages;
        this.subscriptions = subscriptions;
    }

    @Override
    @Transactional(readOnly = true)
    public Locale of(AccountId account) {
        return languages
                .of(account)
                .or(() -> subscriptions.preference(account).map(Preference::locale))
                .orElse(Preference.DEFAULT.locale());
    }
}
