package fr.concertations.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Draws objects from the database and from the index and compares them: present or not, same words, readers and facets.
 * What differs is announced in the change feed like any change, so that it is read anew.
 */
@Component
class IndexComparison {
    private static final int OF_EACH_KIND = 500;
    private static final double TOO_MANY = 0.01;
    private static final int FEW = 5;

    private final List<SearchSource> sources;
    private final SearchChanges changes;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;

    IndexComparison(List<SearchSource> sources, SearchChanges changes, PlatformTransactionManager transactions) {
        this.sources = sources;
        this.changes = changes;
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        writing = new TransactionTemplate(transactions);
    }

    /** @param compared objects @param different of them */
    record Outcome(int compared, int different) {
        boolean isBad() {
            return different > FEW && different > TOO_MANY * compared;
        }
    }

    /** @param caughtUp waits until the index has read what the database says now */
    Outcome compare(IndexGeneration index, Runnable caughtUp) throws IOException {
        var compared = 0;
        var suspects = new HashMap<SearchSource, Set<String>>();
        for (var source : sources) {
            Set<String> drawn = new LinkedHashSet<>(reading.execute(status -> source.sample(OF_EACH_KIND)));
            drawn.addAll(index.search(searcher -> IndexContents.sample(searcher, source.kind(), OF_EACH_KIND)));
            compared += drawn.size();
            suspects.put(source, different(index, source, drawn));
        }
        if (suspects.values().stream().allMatch(Set::isEmpty)) return new Outcome(compared, 0);
        caughtUp.run();
        var different = 0;
        for (var suspect : suspects.entrySet()) {
            var sure = different(index, suspect.getKey(), suspect.getValue());
            different += sure.size();
            announce(suspect.getKey().kind(), sure);
        }
        return new Outcome(compared, different);
    }

    private Set<String> different(IndexGeneration index, SearchSource source, Set<String> ids) throws IOException {
        if (ids.isEmpty()) return Set.of();
        var indexed = index.search(searcher -> IndexContents.fingerprints(searcher, source.kind(), ids));
        Map<String, Long> stored = reading.execute(status ->
                source.documents(ids).stream().collect(Collectors.toMap(SearchDocument::id, Fingerprint::of)));
        return ids.stream()
                .filter(id -> !Objects.equals(indexed.get(id), stored.get(id)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private void announce(String kind, Set<String> ids) {
        writing.executeWithoutResult(status -> ids.forEach(id -> changes.changed(kind, id)));
    }
}
