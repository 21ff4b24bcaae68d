package fr.concertations.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;

/** How near each text is to a place among the {@link Meanings}, from 0 to 1: opposite to the same. */
final class NearnessSource extends DoubleValuesSource {
    private final float[] place;

    NearnessSource(float[] place) {
        this.place = place;
    }

    @Override
    public DoubleValues getValues(LeafReaderContext segment, DoubleValues scores) throws IOException {
        var places = DocValues.getBinary(segment.reader(), Fields.MEANING);
        return new DoubleValues() {
            @Override
            public double doubleValue() throws IOException {
                return Math.max(0, (1 + Meanings.nearness(place, places.binaryValue())) / 2);
            }

            @Override
            public boolean advanceExact(int document) throws IOException {
                return places.advanceExact(document);
            }
        };
    }

    @Override
    public boolean needsScores() {
        return false;
    }

    @Override
    public DoubleValuesSource rewrite(IndexSearcher searcher) {
        return this;
    }

    @Override
    public boolean isCacheable(LeafReaderContext segment) {
        return false;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(place);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NearnessSource source && Arrays.equals(place, source.place);
    }

    @Override
    public String toString() {
        return "nearness";
    }
}
