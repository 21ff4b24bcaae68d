package fr.concertations.opinion;

import fr.concertations.ballot.Ballots;
import fr.concertations.ballot.Casts;
import fr.concertations.ballot.Position;
import fr.concertations.debate.ConcertationId;
import fr.concertations.identity.Actor;
import fr.concertations.live.LiveChanges;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the votes of each concertation say, read again while people vote. Whoever asks has checked who may read it. */
@Service
@Transactional
public class Readings {
    private final ReadingRepository repository;
    private final Casts casts;
    private final Ballots ballots;
    private final LiveChanges live;
    private final Clock clock;
    /** One core stays with those who vote. */
    private final OpinionEngine engine = new OpinionEngine(OpinionSettings.standard()
            .withThreads(Math.max(1, Runtime.getRuntime().availableProcessors() - 1)));

    Readings(ReadingRepository repository, Casts casts, Ballots ballots, LiveChanges live, Clock clock) {
        this.repository = repository;
        this.casts = casts;
        this.ballots = ballots;
        this.live = live;
        this.clock = clock;
    }

    /** What is told when a concertation was read again. */
    public static String topic(ConcertationId concertation) {
        return "opinion:" + concertation;
    }

    /** Empty until the first votes are read, some seconds after them. */
    @Transactional(readOnly = true)
    public Optional<Dated> of(ConcertationId concertation) {
        return repository.of(concertation);
    }

    /**
     * Where a person stands on the map.
     *
     * @param group its letter, drawn or not; empty for who is placed nowhere yet
     * @param positions how many she took
     */
    public record Mine(double x, double y, Optional<String> group, int positions) {}

    /** Empty before her first position, or before the first reading. */
    @Transactional(readOnly = true)
    public Optional<Mine> mine(Actor actor, ConcertationId concertation) {
        var positions = ballots.mine(actor, concertation);
        if (positions.isEmpty()) return Optional.empty();
        return repository.ground(concertation).map(ground -> {
            var votes = new HashMap<String, Integer>();
            positions.forEach((id, choice) -> votes.put(id.toString(), number(choice)));
            var point = ground.where(votes);
            var group = actor.isGuest() ? Optional.<Integer>empty() : repository.group(concertation, actor.id());
            return new Mine(point.x(), point.y(), group.map(Reading::letter), votes.size());
        });
    }

    /** Concertations whose counts changed since they were read. */
    @Transactional(readOnly = true)
    Map<ConcertationId, Long> due() {
        var read = repository.revisions();
        var due = new HashMap<ConcertationId, Long>();
        casts.revisions().forEach((id, revision) -> {
            if (!revision.equals(read.get(id))) due.put(id, revision);
        });
        return due;
    }

    /** @return false when another node is at it */
    boolean read(ConcertationId concertation, long revision) {
        if (!repository.tryLock(concertation)) return false;
        var poll = new Poll(casts.folded(concertation));
        casts.forEach(concertation, poll::add);
        var before = repository
                .ground(concertation)
                .map(ground -> ground.state(repository.groups(concertation)))
                .orElseGet(OpinionState::none);
        var result = engine.compute(poll.table(), before);
        repository.keep(concertation, revision, clock.instant(), ReadingMaker.of(poll, result), Ground.of(result));
        repository.keep(concertation, changed(before.placed(), result.state().placed()));
        live.changed(topic(concertation));
        return true;
    }

    private static Map<String, Integer> changed(Map<String, Integer> before, Map<String, Integer> now) {
        var changed = new HashMap<String, Integer>();
        now.forEach((person, group) -> {
            if (!group.equals(before.get(person))) changed.put(person, group);
        });
        return changed;
    }

    void failed(ConcertationId concertation) {
        repository.failed(concertation, clock.instant());
        live.changed(topic(concertation));
    }

    private static int number(Position position) {
        return switch (position) {
            case AGREE -> 1;
            case DISAGREE -> -1;
            case MIXED, PASS -> 0;
        };
    }
}
