package fr.concertations.following;

import fr.concertations.identity.AccountId;
import fr.concertations.identity.Accounts;
import fr.concertations.identity.Actor;
import fr.concertations.mail.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes to one person what they are to be told, as much as they asked for and never more than five times a day. */
@Service
class Mailing {
    static final int MOST_A_DAY = 5;

    private final NoticeRepository notices;
    private final SubscriptionRepository subscriptions;
    private final Follows follows;
    private final Accounts accounts;
    private final NewsDesk desk;
    private final Heard heard;
    private final NewsLetters letters;
    private final Outbox outbox;
    private final Clock clock;

    Mailing(
            NoticeRepository notices,
            SubscriptionRepository subscriptions,
            Follows follows,
            Accounts accounts,
            NewsDesk desk,
            Heard heard,
            NewsLetters letters,
            Outbox outbox,
            Clock clock) {
        this.notices = notices;
        this.subscriptions = subscriptions;
        this.follows = follows;
        this.accounts = accounts;
        this.desk = desk;
        this.heard = heard;
        this.letters = letters;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Does nothing while another node writes to the same person. */
    @Transactional
    public void write(AccountId account) {
        if (!notices.lock(account)) return;
        var person = accounts.actor(account).filter(actor -> actor.email().isPresent());
        if (person.isEmpty()) {
            notices.settleAll(account);
            return;
        }
        var now = clock.instant();
        var preference = follows.preference(account);
        for (var told : notices.waiting(account)) one(person.get(), told, preference, now);
        digest(person.get(), preference, now);
    }

    private void one(Actor person, Told told, Preference preference, Instant now) {
        var alone = preference.volume() == Volume.ALL || preference.volume() == Volume.ESSENTIAL && told.isFate();
        if (preference.volume() == Volume.WEEKLY || alone && !mayWrite(person, now))
            notices.settle(List.of(told.id()), NoticeRepository.DIGEST);
        else if (!alone) notices.settle(List.of(told.id()), NoticeRepository.DONE);
        else
            desk.news(told.happening(), told.own(), person)
                    .ifPresentOrElse(
                            news -> send(person, told, news, preference, now),
                            () -> notices.settle(List.of(told.id()), NoticeRepository.DONE));
    }

    private void send(Actor person, Told told, News news, Preference preference, Instant now) {
        var heardOf = heard.of(told.happening());
        var subject = told.own()
                ? Optional.<Followed>empty()
                : subscriptions.of(person.id()).stream()
                        .filter(heardOf::contains)
                        .findFirst();
        if (!told.own() && subject.isEmpty()) {
            notices.settle(List.of(told.id()), NoticeRepository.DONE);
            return;
        }
        var letter = letters.single(person, news, subject.orElse(null), preference.locale());
        outbox.post(letter.postedOnceAs("notice:" + told.id()));
        notices.mailed(List.of(told.id()), UUID.randomUUID(), now);
    }

    private void digest(Actor person, Preference preference, Instant now) {
        var moment = DigestDay.latest(person.id(), now);
        var due = notices.forDigest(person.id(), moment);
        if (due.isEmpty() || !mayWrite(person, now)) return;
        var followed = subscriptions.of(person.id());
        var news = new ArrayList<News>();
        for (var told : due)
            if (isWanted(told, preference, followed))
                desk.news(told.happening(), told.own(), person).ifPresent(news::add);
        var ids = due.stream().map(Told::id).toList();
        if (news.isEmpty()) {
            notices.settle(ids, NoticeRepository.DONE);
            return;
        }
        outbox.post(
                letters.digest(person, news, preference.locale()).postedOnceAs("digest:" + person.id() + ":" + moment));
        notices.mailed(ids, UUID.randomUUID(), now);
    }

    /** People may have stopped following, or want less, since. */
    private boolean isWanted(Told told, Preference preference, List<Followed> followed) {
        if (preference.volume() == Volume.ESSENTIAL) return told.isFate();
        return told.own() || heard.of(told.happening()).stream().anyMatch(followed::contains);
    }

    private boolean mayWrite(Actor person, Instant now) {
        return notices.lettersSince(person.id(), DigestDay.startOfToday(now)) < MOST_A_DAY;
    }
}
