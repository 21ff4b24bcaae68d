package fr.concertations.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

/** A kind of thing that can be found; implemented by the module that owns it, called inside a read-only transaction. */
public interface SearchSource {
    /** A short stable name: {@code contribution}, {@code argument}, {@code concertation}, {@code territory}. */
    String kind();

    /** What these objects say now, those not to be found left out. */
    List<SearchDocument> documents(Collection<String> ids);

    /** The same for one. */
    default Optional<SearchDocument> document(String id) {
        return documents(List.of(id)).stream().findFirst();
    }

    /** Every document, one after the other, for a rebuild. */
    void forEach(Consumer<SearchDocument> consumer);

    /** About how many documents there are; said by sources that may have many, to tell how far a rebuild is. */
    default long count() {
        return 0;
    }

    /** About so many ids drawn at random, of objects to be found or not; all of them when there are fewer. */
    default List<String> sample(int most) {
        var drawn = new ArrayList<String>();
        var random = new Random();
        var offered = new long[1];
        forEach(document -> {
            offered[0]++;
            if (drawn.size() < most) {
                drawn.add(document.id());
                return;
            }
            var place = random.nextLong(offered[0]);
            if (place < most) drawn.set((int) place, document.id());
        });
        return drawn;
    }
}
