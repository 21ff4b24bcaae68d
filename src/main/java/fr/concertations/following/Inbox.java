package fr.concertations.following;

import fr.concertations.identity.Actor;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a member was told, as the application shows it. */
@Service
public class Inbox {
    private static final int SHOWN = 100;

    private final NoticeRepository notices;
    private final NewsDesk desk;
    private final Clock clock;

    Inbox(NoticeRepository notices, NewsDesk desk, Clock clock) {
        this.notices = notices;
        this.desk = desk;
        this.clock = clock;
    }

    /** @param unread not shown to the person before */
    public record Entry(News news, Instant at, boolean unread) {}

    /** The latest, without what this person may not read any more. */
    @Transactional(readOnly = true)
    public List<Entry> latest(Actor actor) {
        return notices.latest(actor.id(), SHOWN).stream()
                .flatMap(told -> desk
                        .news(told.happening(), told.own(), actor)
                        .map(news -> new Entry(
                                news, told.happening().at(), told.seenAt().isEmpty()))
                        .stream())
                .toList();
    }

    /** Of the latest: as many as {@link #latest} shows. */
    @Transactional(readOnly = true)
    public int unread(Actor actor) {
        if (notices.unseen(actor.id()) == 0) return 0;
        return (int) notices.latest(actor.id(), SHOWN).stream()
                .filter(told -> told.seenAt().isEmpty())
                .filter(told -> desk.news(told.happening(), told.own(), actor).isPresent())
                .count();
    }

    @Transactional
    public void markRead(Actor actor) {
        notices.seen(actor.id(), clock.instant());
    }
}
