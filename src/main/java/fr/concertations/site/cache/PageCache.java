package fr.concertations.site.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Pages as they were made less than ten seconds ago, if nothing was said since that the change table tells. Votes are
 * not in that table: with the ten seconds a browser keeps a page, a tally is never more than twenty seconds old. The
 * pages asked at the same time are made once.
 */
@Component
class PageCache {
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final long BYTES_OF_MEGABYTE = 1_000_000;

    private final Cache<PageKey, KeptPage> pages;
    private final Map<PageKey, CompletableFuture<Optional<KeptPage>>> beingMade = new ConcurrentHashMap<>();
    private final Generations generations;
    private final boolean used;

    PageCache(
            Generations generations,
            MeterRegistry meters,
            @Value("${concertations.pages.cache:true}") boolean used,
            @Value("${concertations.pages.cache.megabytes:64}") long megabytes) {
        this.generations = generations;
        this.used = used;
        pages = Caffeine.newBuilder()
                .maximumWeight(megabytes * BYTES_OF_MEGABYTE)
                .weigher((PageKey key, KeptPage page) -> key.weight() + page.weight())
                .expireAfterWrite(LONGEST)
                .recordStats()
                .build();
        CaffeineCacheMetrics.monitor(meters, pages, "pages");
    }

    /** Makes a page of a generation; nothing when it could not be kept, and was sent at once. */
    @FunctionalInterface
    interface Making {
        Optional<KeptPage> make(long generation) throws ServletException, IOException;
    }

    /**
     * The page kept, or made now and kept.
     *
     * @return nothing when the page was made by this call and sent already
     */
    Optional<KeptPage> get(PageKey key, Making making) throws ServletException, IOException {
        var generation = generations.current();
        if (!used) return making.make(generation);
        var kept = pages.getIfPresent(key);
        if (kept != null && kept.generation() == generation) return Optional.of(kept);
        var mine = new CompletableFuture<Optional<KeptPage>>();
        var others = beingMade.putIfAbsent(key, mine);
        if (others == null) return makeForAll(key, making, generation, mine);
        var theirs = await(others).filter(page -> page.generation() == generation);
        return theirs.isPresent() ? theirs : making.make(generation);
    }

    private Optional<KeptPage> makeForAll(
            PageKey key, Making making, long generation, CompletableFuture<Optional<KeptPage>> promised)
            throws ServletException, IOException {
        Optional<KeptPage> made = Optional.empty();
        try {
            made = making.make(generation);
            made.ifPresent(page -> pages.put(key, page));
            return made;
        } finally {
            beingMade.remove(key);
            promised.complete(made);
        }
    }

    private static Optional<KeptPage> await(CompletableFuture<Optional<KeptPage>> others) {
        try {
            return others.get(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException | TimeoutException e) {
            return Optional.empty();
        }
    }
}
