package fr.concertations.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an index from everything PostgreSQL holds. */
@Component
class IndexBuilder {
    private static final Logger LOG = LoggerFactory.getLogger(IndexBuilder.class);

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

    /** @param progress told how many documents are in */
    void fill(IndexGeneration index, LongConsumer progress) throws IOException {
        index.learn(learned());
        var counted = new Counter(progress);
        for (var source : sources) addAll(index, source, counted);
        index.commit();
        index.refresh();
        progress.accept(counted.count);
    }

    /** From a sample of all the texts there are, each as likely as any other. */
    private Meanings learned() {
        var texts = new TextSample();
        for (var source : sources) reading.executeWithoutResult(status -> source.forEach(texts::offer));
        return texts.learn();
    }

    /** Everything of one kind anew, in one step for those who search. */
    void refill(IndexGeneration index, String kind) throws IOException {
        for (var source : sources)
            if (source.kind().equals(kind)) {
                index.removeKind(kind);
                addAll(index, source, new Counter(count -> {}));
            }
    }

    private void addAll(IndexGeneration index, SearchSource source, Counter counter) throws IOException {
        try {
            reading.executeWithoutResult(status -> source.forEach(document -> {
                try {
                    index.put(document);
                    counter.increment();
                } catch (IllegalArgumentException unfit) {
                    LOG.error("{} {} cannot be indexed", document.kind(), document.id(), unfit);
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
