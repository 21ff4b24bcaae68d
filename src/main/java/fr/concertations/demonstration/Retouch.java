package fr.concertations.demonstration;

import fr.concertations.contribution.ContributionId;
import fr.concertations.contribution.Contributions;
import fr.concertations.contribution.SuggestionDraft;
import fr.concertations.contribution.Suggestions;
import fr.concertations.identity.AccountId;
import fr.concertations.identity.Accounts;
import fr.concertations.identity.Actor;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Plays what people suggest to change in the text of somebody else, and what its author makes of it. */
@Component
class Retouch {
    private final Accounts accounts;
    private final Contributions contributions;
    private final Suggestions suggestions;

    Retouch(Accounts accounts, Contributions contributions, Suggestions suggestions) {
        this.accounts = accounts;
        this.contributions = contributions;
        this.suggestions = suggestions;
    }

    void of(Script.Text text, ContributionId id, Map<String, AccountId> people) {
        for (var change : text.changes()) {
            var now = contributions.unchecked(id).orElseThrow();
            if (!now.body().contains(change.instead()))
                throw new IllegalStateException("the text never says " + change.instead());
            var draft = new SuggestionDraft(
                    now.revision(), now.title(), now.body().replace(change.instead(), change.say()), change.reason());
            var made = suggestions.suggest(actor(people, change.author()), id, draft, UUID.randomUUID());
            Optional.ofNullable(change.accepted())
                    .ifPresent(word -> suggestions.accept(actor(people, text.author()), made, word));
        }
    }

    private Actor actor(Map<String, AccountId> people, String key) {
        return accounts.actor(Script.named(people, key)).orElseThrow();
    }
}
