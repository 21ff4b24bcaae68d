package fr.concertations.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an index from everything PostgreSQL holds. */
@Component
class IndexBuilder {
    /** Of which {@link TextSample#MOST} are kept: some have no text to learn from. */
    private static final int READ_TO_LEARN = 3 * TextSample.MOST;

    private static final int CHUNK = 2000;

    private final List<SearchSource> sources;
    private final ChangeFeed feed;
    private final TransactionTemplate reading;

    IndexBuilder(List<SearchSource> sources, ChangeFeed feed, PlatformTransactionManager transactions) {
        this.sources = sources.stream()
                .sorted(Comparator.comparing(SearchSource::kind))
                .toList();
        this.feed = feed;
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    String database() {
        return reading.execute(status -> feed.database());
    }

    /** An empty index that stands where the feed is now: what it is filled with afterwards is at least as new. */
    IndexGeneration begin(Path path) throws IOException {
        return IndexGeneration.create(path, database(), reading.execute(status -> feed.settled()));
    }

    /** How many documents a rebuild is going to write, about. */
    long expected() {
        return sources.stream().mapToLong(this::count).sum();
    }

    /** @param progress told how many documents are in */
    void fill(IndexGeneration index, LongConsumer progress) throws IOException {
        index.learn(learned());
        var counted = new Counter(progress);
        try (var crew = new IndexingCrew(index::add)) {
            for (var source : sources) addAll(crew, source, counted);
            crew.finish();
        }
        index.mergeDown();
        index.commit();
        index.refresh();
        progress.accept(counted.count);
    }

    /** From a sample of all the texts there are, each as likely as any other; of very many, a few are read. */
    private Meanings learned() {
        var texts = new TextSample();
        var share = Math.min(1, (double) READ_TO_LEARN / Math.max(1, expected()));
        for (var source : sources) {
            var wanted = (int) Math.ceil(count(source) * share);
            if (share == 1 || wanted == 0) reading.executeWithoutResult(status -> source.forEach(texts::offer));
            else some(source, wanted, texts);
        }
        return texts.learn(share);
    }

    private void some(SearchSource source, int wanted, TextSample texts) {
        var ids = reading.execute(status -> source.sample(wanted));
        for (var from = 0; from < ids.size(); from += CHUNK) {
            var chunk = ids.subList(from, Math.min(ids.size(), from + CHUNK));
            reading.executeWithoutResult(status -> source.documents(chunk).forEach(texts::offer));
        }
    }

    private long count(SearchSource source) {
        return reading.execute(status -> source.count());
    }

    /** Everything of one kind anew, in one step for those who search. */
    void refill(IndexGeneration index, String kind) throws IOException {
        for (var source : sources)
            if (source.kind().equals(kind)) {
                index.removeKind(kind);
                try (var crew = new IndexingCrew(index::put)) {
                    addAll(crew, source, new Counter(count -> {}));
                    crew.finish();
                }
            }
    }

    private void addAll(IndexingCrew crew, SearchSource source, Counter counter) throws IOException {
        try {
            reading.executeWithoutResult(status -> source.forEach(document -> {
                try {
                    crew.add(document);
                    counter.increment();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static final class Counter {
        private static final int STEP = 500;
        private final LongConsumer progress;
        private long count;

        Counter(LongConsumer progress) {
            this.progress = progress;
        }

        void increment() {
            if (++count % STEP == 0) progress.accept(count);
        }
    }
}
