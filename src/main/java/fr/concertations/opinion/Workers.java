package fr.concertations.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs numbered pieces of work on a few threads. Pieces are cut by the size of the work alone and what they give is put
 * together in the order of their numbers, so that the number of threads changes no figure.
 */
final class Workers implements AutoCloseable {
    /** Whoever calls does all the work. */
    static final Workers ALONE = new Workers(1);

    private final int threads;
    private @Nullable ExecutorService pool;

    Workers(int threads) {
        this.threads = threads;
    }

    /** Returns once all pieces are done. */
    void run(int pieces, IntConsumer piece) {
        if (pieces == 1 || threads == 1) {
            for (int number = 0; number < pieces; number++) piece.accept(number);
            return;
        }
        var next = new AtomicInteger();
        Runnable share = () -> {
            for (int number = next.getAndIncrement(); number < pieces; number = next.getAndIncrement())
                piece.accept(number);
        };
        var others = new ArrayList<Future<?>>();
        for (int thread = 1; thread < Math.min(threads, pieces); thread++) others.add(pool().submit(share));
        share.run();
        await(others);
    }

    private ExecutorService pool() {
        if (pool == null)
            pool = Executors.newFixedThreadPool(
                    threads - 1,
                    Thread.ofPlatform().name("opinion-", 1).daemon().factory());
        return pool;
    }

    private static void await(List<Future<?>> others) {
        for (var other : others)
            try {
                other.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while computing", e);
            } catch (ExecutionException e) {
                throw new IllegalStateException("a piece of the computing failed", e.getCause());
            }
    }

    @Override
    public void close() {
        if (pool != null) pool.shutdownNow();
    }
}
