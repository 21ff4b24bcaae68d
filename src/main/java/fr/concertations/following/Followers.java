package fr.concertations.following;

import fr.concertations.debate.ConcertationId;
import fr.concertations.debate.Concertations;
import fr.concertations.debate.Visibility;
import fr.concertations.identity.AccountId;
import fr.concertations.identity.Accounts;
import fr.concertations.mail.Outbox;
import fr.concertations.newsletter.Readership;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts whom a letter of a concertation would reach, by what each asked for. */
@Component
class Followers implements Readership {
    private final SubscriptionRepository subscriptions;
    private final Concertations concertations;
    private final Accounts accounts;
    private final Outbox outbox;

    Followers(SubscriptionRepository subscriptions, Concertations concertations, Accounts accounts, Outbox outbox) {
        this.subscriptions = subscriptions;
        this.concertations = concertations;
        this.accounts = accounts;
        this.outbox = outbox;
    }

    @Override
    @Transactional(readOnly = true)
    public Reach of(ConcertationId concertation) {
        var volumes = subscriptions.volumes(Followed.of(concertation));
        if (!isPublic(concertation)) volumes.keySet().removeIf(account -> !mayRead(account, concertation));
        if (!outbox.mails()) return new Reach(0, 0, volumes.size());
        var atOnce = count(volumes.values(), Volume.ALL);
        var weekly = count(volumes.values(), Volume.WEEKLY);
        return new Reach(atOnce, weekly, volumes.size() - atOnce - weekly);
    }

    private boolean isPublic(ConcertationId id) {
        return concertations
                .unchecked(id)
                .filter(concertation -> concertation.visibility() == Visibility.PUBLIC)
                .isPresent();
    }

    private boolean mayRead(AccountId account, ConcertationId id) {
        return accounts.actor(account)
                .flatMap(actor -> concertations.byId(id, Optional.of(actor)))
                .isPresent();
    }

    private static int count(Collection<Volume> volumes, Volume which) {
        return Collections.frequency(volumes, which);
    }
}
