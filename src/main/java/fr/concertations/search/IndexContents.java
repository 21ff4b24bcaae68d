package fr.concertations.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** What an index has of objects, whatever people ask. */
final class IndexContents {
    private static final Random RANDOM = new Random();

    private IndexContents() {}

    /** Ids of one kind, drawn at random. */
    static List<String> sample(IndexSearcher searcher, String kind, int most) throws IOException {
        var drawn = new ArrayList<Integer>();
        var offered = 0L;
        for (var leaf : searcher.getIndexReader().leaves()) {
            var live = leaf.reader().getLiveDocs();
            var documents = leaf.reader().postings(new Term(Fields.KIND, kind), PostingsEnum.NONE);
            if (documents == null) continue;
            for (var doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
                if (live != null && !live.get(doc)) continue;
                offered++;
                if (drawn.size() < most) drawn.add(leaf.docBase + doc);
                else {
                    var place = RANDOM.nextLong(offered);
                    if (place < most) drawn.set((int) place, leaf.docBase + doc);
                }
            }
        }
        var ids = new ArrayList<String>();
        for (var doc : drawn) ids.add(searcher.storedFields().document(doc).get(Fields.ID));
        return ids;
    }

    /** Of those of these objects that are there, what they were when they were indexed; twice the same is none. */
    static Map<String, Long> fingerprints(IndexSearcher searcher, String kind, Iterable<String> ids)
            throws IOException {
        var found = new HashMap<String, Long>();
        for (var id : ids) {
            var hits = searcher.search(new TermQuery(new Term(Fields.KEY, LuceneDocuments.key(kind, id))), 2);
            if (hits.scoreDocs.length == 0) continue;
            var fingerprint = fingerprint(searcher, hits.scoreDocs[0].doc);
            found.put(id, hits.scoreDocs.length == 1 ? fingerprint.orElse(0) : 0);
        }
        return found;
    }

    private static OptionalLong fingerprint(IndexSearcher searcher, int doc) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        var values = DocValues.getNumeric(leaf.reader(), Fields.FINGERPRINT);
        return values.advanceExact(doc - leaf.docBase) ? OptionalLong.of(values.longValue()) : OptionalLong.empty();
    }

    /** @return why it is not whole; null when it is */
    static @Nullable String damage(IndexGeneration index) {
        try {
            index.requireWholeWhileOpen();
            return null;
        } catch (IOException | RuntimeException e) {
            return e.toString();
        }
    }
}
