package fr.concertations.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** One index on disk, written and searched at once. Its commits say how far it read, in which database and by which analysis. */
final class IndexGeneration implements Closeable {
    private static final String MADE_BY =
            FrenchAnalysis.VERSION + ' ' + LuceneDocuments.FORMAT + ' ' + Meanings.VERSION;

    private static final double BUFFER_MEGABYTES = 64;
    private static final int FEW_SEGMENTS = 5;

    private final Path path;
    private final String database;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final LuceneDocuments documents = new LuceneDocuments();
    private volatile Position position;
    private volatile Meanings meanings;

    private IndexGeneration(
            Path path, String database, Position position, Meanings meanings, IndexWriterConfig.OpenMode mode)
            throws IOException {
        this.path = path;
        this.database = database;
        this.position = position;
        this.meanings = meanings;
        directory = FSDirectory.open(path);
        writer = new IndexWriter(
                directory,
                new IndexWriterConfig(new FrenchAnalysis())
                        .setOpenMode(mode)
                        .setSimilarity(LearnedSearcher.RANKING)
                        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                        .setCommitOnClose(false));
        searchers = new SearcherManager(writer, new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
                return new LearnedSearcher(reader, IndexGeneration.this.meanings);
            }
        });
    }

    static IndexGeneration create(Path path, String database, Position position) throws IOException {
        return new IndexGeneration(path, database, position, Meanings.NONE, IndexWriterConfig.OpenMode.CREATE);
    }

    /** @throws UnusableIndex when it is not whole, or not ours */
    static IndexGeneration open(Path path, String database) throws IOException {
        Map<String, String> commit;
        Meanings meanings;
        try (var directory = FSDirectory.open(path)) {
            requireWhole(directory);
            commit = SegmentInfos.readLatestCommit(directory).getUserData();
            if (!MADE_BY.equals(commit.get("madeBy"))) throw new UnusableIndex("made by another version");
            meanings = MeaningFile.read(directory);
        }
        if (!database.equals(commit.get("database"))) throw new UnusableIndex("made from another database");
        try {
            var position = new Position(Long.parseLong(commit.get("tx")), Long.parseLong(commit.get("seq")));
            return new IndexGeneration(path, database, position, meanings, IndexWriterConfig.OpenMode.APPEND);
        } catch (NumberFormatException e) {
            throw new UnusableIndex("without a position");
        }
    }

    Path path() {
        return path;
    }

    Position position() {
        return position;
    }

    /** What documents put from now on are placed by; once, before the first. */
    void learn(Meanings learnt) throws IOException {
        MeaningFile.write(directory, learnt);
        meanings = learnt;
    }

    /** Whether so much was written since that learning anew would tell more. */
    boolean outgrown() throws IOException {
        return search(searcher -> meanings.outgrownBy(searcher.getIndexReader().docFreq(LuceneDocuments.TEXTS)));
    }

    void put(SearchDocument document) throws IOException {
        writer.updateDocument(key(document.kind(), document.id()), documents.of(document, meanings));
    }

    /** The same for one that is not in yet. */
    void add(SearchDocument document) throws IOException {
        writer.addDocument(documents.of(document, meanings));
    }

    /** Few segments make searches faster; worth its time once all is in. */
    void mergeDown() throws IOException {
        writer.forceMerge(FEW_SEGMENTS);
    }

    void remove(String kind, String id) throws IOException {
        writer.deleteDocuments(key(kind, id));
    }

    void removeKind(String kind) throws IOException {
        writer.deleteDocuments(new Term(Fields.KIND, kind));
    }

    /** Makes what was written visible to searches. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    void readUpTo(Position reached) {
        position = reached;
    }

    /** Makes what was written, and how far it goes, survive a crash. */
    void commit() throws IOException {
        var reached = position;
        writer.setLiveCommitData(Map.of(
                        "tx",
                        Long.toString(reached.tx()),
                        "seq",
                        Long.toString(reached.seq()),
                        "database",
                        database,
                        "madeBy",
                        MADE_BY)
                .entrySet());
        writer.commit();
    }

    /** Reads every file, as {@link #open} does, without disturbing those who search or write. @throws UnusableIndex when one is not whole */
    void requireWholeWhileOpen() throws IOException {
        MeaningFile.read(directory);
        if (DirectoryReader.indexExists(directory))
            for (var file : SegmentInfos.readLatestCommit(directory).files(true)) directory.fileLength(file);
        search(searcher -> {
            for (var leaf : searcher.getIndexReader().leaves())
                if (leaf.reader() instanceof CodecReader segment) segment.checkIntegrity();
            return true;
        });
    }

    /** False once a write has failed badly: nothing more can be written. */
    boolean writable() {
        return writer.isOpen();
    }

    <T> T search(Reading<T> reading) throws IOException {
        var searcher = searchers.acquire();
        try {
            return reading.from(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public void close() throws IOException {
        try (directory;
                writer) {
            searchers.close();
        }
    }

    /** Something read from the index as it is now. */
    interface Reading<T> {
        T from(IndexSearcher searcher) throws IOException;
    }

    private static void requireWhole(Directory directory) throws IOException {
        try (var check = new CheckIndex(directory)) {
            check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_CHECKSUM_CHECKS);
            check.setInfoStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
            if (!check.checkIndex().clean) throw new UnusableIndex("damaged");
        } catch (UnusableIndex e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnusableIndex("unreadable: " + e);
        }
    }

    private static Term key(String kind, String id) {
        return new Term(Fields.KEY, LuceneDocuments.key(kind, id));
    }
}
