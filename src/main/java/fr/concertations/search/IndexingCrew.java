package fr.concertations.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes many documents with every processor while the next ones are read. Few wait at any time, so that memory does not
 * grow with how many there are: when all are busy, who reads writes too.
 */
final class IndexingCrew implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(IndexingCrew.class);
    private static final int MOST_WAITING = 256;

    private final Writing writing;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final ThreadPoolExecutor crew;

    IndexingCrew(Writing writing) {
        this.writing = writing;
        var size = Runtime.getRuntime().availableProcessors();
        crew = new ThreadPoolExecutor(
                size,
                size,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(MOST_WAITING),
                Thread.ofPlatform().daemon().name("search-indexing-", 0).factory(),
                new ThreadPoolExecutor.CallerRunsPolicy());
    }

    /** How one document is written. */
    interface Writing {
        void write(SearchDocument document) throws IOException;
    }

    /** @throws IOException what an earlier one failed of */
    void add(SearchDocument document) throws IOException {
        rethrow();
        crew.execute(() -> write(document));
    }

    /** Returns once all are written. */
    void finish() throws IOException {
        close();
        rethrow();
    }

    @Override
    public void close() {
        crew.shutdown();
        try {
            while (!crew.awaitTermination(1, TimeUnit.MINUTES)) LOG.info("Still indexing");
        } catch (InterruptedException e) {
            crew.shutdownNow();
            failure.compareAndSet(null, new InterruptedIOException("interrupted before all was written"));
            Thread.currentThread().interrupt();
        }
    }

    private void write(SearchDocument document) {
        if (failure.get() != null) return;
        try {
            writing.write(document);
        } catch (IllegalArgumentException unfit) {
            LOG.error("{} {} cannot be indexed", document.kind(), document.id(), unfit);
        } catch (IOException | RuntimeException | Error e) {
            failure.compareAndSet(null, e);
        }
    }

    private void rethrow() throws IOException {
        switch (failure.get()) {
            case IOException e -> throw e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case null, default -> {}
        }
    }
}
