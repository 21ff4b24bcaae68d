package fr.concertations.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings an index up to what the change feed says, some rows at a time. Doing it twice changes nothing. */
@Component
class ChangeReader {
    private static final Logger LOG = LoggerFactory.getLogger(ChangeReader.class);
    private static final int BATCH = 500;

    private final Map<String, SearchSource> sources;
    private final ChangeFeed feed;
    private final IndexBuilder builder;
    private final TransactionTemplate reading;

    ChangeReader(
            List<SearchSource> sources,
            ChangeFeed feed,
            IndexBuilder builder,
            PlatformTransactionManager transactions) {
        this.sources = sources.stream().collect(Collectors.toMap(SearchSource::kind, Function.identity()));
        this.feed = feed;
        this.builder = builder;
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    /** Reads the next rows into the index. @return how many; none when it is up to date */
    int read(IndexGeneration index) throws IOException {
        var changes = reading.execute(status -> feed.after(index.position(), BATCH));
        if (changes.isEmpty()) return 0;
        var byKind = new LinkedHashMap<String, Set<String>>();
        changes.forEach(change -> byKind.computeIfAbsent(change.kind(), kind -> new LinkedHashSet<>())
                .add(change.objectId()));
        for (var entry : byKind.entrySet()) apply(index, entry.getKey(), entry.getValue());
        index.readUpTo(changes.getLast().position());
        return changes.size();
    }

    /** Everything committed before this call has a lower transaction number. */
    long next() {
        return reading.execute(status -> feed.next());
    }

    /** Transactions below this one are all settled. */
    long settled() {
        return reading.execute(status -> feed.settled()).tx() + 1;
    }

    private void apply(IndexGeneration index, String kind, Set<String> ids) throws IOException {
        var source = sources.get(kind);
        if (source == null) return;
        if (ids.contains(SearchChanges.ALL)) {
            builder.refill(index, kind);
            return;
        }
        var gone = new LinkedHashSet<>(ids);
        for (var document : documents(source, ids)) {
            gone.remove(document.id());
            try {
                index.put(document);
            } catch (IllegalArgumentException unfit) {
                LOG.error("{} {} cannot be indexed", kind, document.id(), unfit);
            }
        }
        for (var id : gone) index.remove(kind, id);
    }

    /** One by one when together they fail: an object that cannot be read must not hold back all the others. */
    private List<SearchDocument> documents(SearchSource source, Set<String> ids) {
        try {
            return reading.execute(status -> source.documents(ids));
        } catch (RuntimeException e) {
            rethrowWhenDatabaseIsAway(e);
            LOG.warn("Reading {} objects of kind {} together failed, trying one by one", ids.size(), source.kind());
            return ids.stream()
                    .map(id -> document(source, id))
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    private Optional<SearchDocument> document(SearchSource source, String id) {
        try {
            return reading.execute(status -> source.document(id));
        } catch (RuntimeException e) {
            rethrowWhenDatabaseIsAway(e);
            LOG.error("{} {} cannot be read for search", source.kind(), id, e);
            return Optional.empty();
        }
    }

    private static void rethrowWhenDatabaseIsAway(RuntimeException e) {
        if (e instanceof TransactionException
                || e instanceof TransientDataAccessException
                || e instanceof DataAccessResourceFailureException) throw e;
    }
}
