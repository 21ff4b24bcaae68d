package fr.concertations.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A kind of thing that can be found; implemented by the module that owns it, called inside a read-only transaction. */
public interface SearchSource {
    /** A short stable name: {@code contribution}, {@code argument}, {@code concertation}, {@code territory}. */
    String kind();

    /** What the object says now; empty when it is not to be found any more. */
    Optional<SearchDocument> document(String id);

    /** The same for several at once, those not to be found left out; a source with many changes answers in one query. */
    default List<SearchDocument> documents(Collection<String> ids) {
        return ids.stream().map(this::document).flatMap(Optional::stream).toList();
    }

    /** Every document, one after the other, for a rebuild. */
    void forEach(Consumer<SearchDocument> consumer);
}
