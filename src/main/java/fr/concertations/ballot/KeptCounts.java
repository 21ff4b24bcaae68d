package fr.concertations.ballot;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the counts close to the positions: folds their journal, and counts everything again from time to time. */
@Service
@Transactional
class KeptCounts {
    private final CountRepository counts;
    private final RecountRepository recounts;
    private final Clock clock;

    KeptCounts(CountRepository counts, RecountRepository recounts, Clock clock) {
        this.counts = counts;
        this.recounts = recounts;
        this.clock = clock;
    }

    /** Does nothing while another node does it. */
    void fold() {
        if (counts.tryLock()) counts.fold();
    }

    /** Unless a recount ended after this moment. What differs is put right and kept to be read. */
    Optional<Recount> recountUnlessSince(Instant moment) {
        counts.lock();
        if (recounts.latest(1).stream().anyMatch(last -> last.finishedAt().isAfter(moment))) return Optional.empty();
        return Optional.of(recount());
    }

    private Recount recount() {
        var started = clock.instant();
        counts.fold();
        List<Recount.Difference> found = Stream.of(Recount.Figure.values())
                .flatMap(figure -> recounts.repaired(figure).stream())
                .toList();
        counts.fold();
        recounts.sweep();
        var shown = found.stream().limit(Recount.MOST).toList();
        var recount = new Recount(started, clock.instant(), recounts.positions(), found.size(), shown);
        recounts.keep(recount);
        return recount;
    }
}
