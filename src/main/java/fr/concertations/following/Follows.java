package fr.concertations.following;

import fr.concertations.identity.AccountId;
import fr.concertations.identity.Actor;
import fr.concertations.kernel.NotAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a member follows, and how much they want to be written to. */
@Service
public class Follows {
    private final SubscriptionRepository subscriptions;
    private final NoticeRepository notices;
    private final SubjectNames names;
    private final Clock clock;

    Follows(SubscriptionRepository subscriptions, NoticeRepository notices, SubjectNames names, Clock clock) {
        this.subscriptions = subscriptions;
        this.notices = notices;
        this.names = names;
        this.clock = clock;
    }

    /**
     * Twice is once.
     *
     * @param locale of the letters from now on
     * @throws NotAllowed for guests, and when this person may not read it
     */
    @Transactional
    public void follow(Actor actor, Followed followed, Locale locale) {
        if (actor.email().isEmpty()) throw new NotAllowed("following.refused.guest");
        if (names.name(followed, actor).isEmpty()) throw new NotAllowed("following.refused.unreadable");
        subscriptions.add(actor.id(), followed, clock.instant());
        subscriptions.speak(actor.id(), locale);
    }

    @Transactional
    public void stop(AccountId account, Followed followed) {
        subscriptions.remove(account, followed);
    }

    @Transactional(readOnly = true)
    public boolean follows(Actor actor, Followed followed) {
        return subscriptions.has(actor.id(), followed);
    }

    /** What this person follows and may still read, the latest first. */
    @Transactional(readOnly = true)
    public List<Subject> of(Actor actor) {
        return subscriptions.of(actor.id()).stream()
                .flatMap(followed -> names.name(followed, actor).stream())
                .toList();
    }

    @Transactional(readOnly = true)
    public Volume volume(AccountId account) {
        return preference(account).volume();
    }

    /** From now on; what waits to be written goes by the new choice. */
    @Transactional
    public void choose(AccountId account, Volume volume) {
        subscriptions.choose(account, volume);
        if (volume == Volume.NONE) notices.settleAll(account);
    }

    Preference preference(AccountId account) {
        return subscriptions.preference(account).orElse(Preference.DEFAULT);
    }
}
