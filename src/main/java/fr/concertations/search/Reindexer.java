package fr.concertations.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/**
 * Rebuilds the index on demand. Where a server owns the folder it is asked, through the database, and goes on answering
 * meanwhile; where none does, the rebuild happens here.
 */
@Service
public class Reindexer {
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(300);

    private final IndexDirectory place;
    private final IndexBuilder builder;
    private final RebuildRequests requests;

    Reindexer(IndexDirectory place, IndexBuilder builder, RebuildRequests requests) {
        this.place = place;
        this.builder = builder;
        this.requests = requests;
    }

    /** @param progress told now and then how far it is @return how it ended */
    public Outcome rebuild(Consumer<Progress> progress) {
        try {
            var folder = IndexFolder.take(place.path());
            return folder.isPresent() ? rebuildHere(folder.get(), progress) : askTheServer(progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome rebuildHere(IndexFolder folder, Consumer<Progress> progress) throws IOException {
        try (folder) {
            var path = folder.next();
            var indexed = new long[1];
            var expected = builder.expected();
            try (var index = builder.begin(path)) {
                builder.fill(index, count -> {
                    indexed[0] = count;
                    progress.accept(new Progress(count, expected));
                });
            }
            folder.makeCurrent(path);
            folder.keepOnly(path);
            return new Outcome(indexed[0], false, false);
        }
    }

    private Outcome askTheServer(Consumer<Progress> progress) throws IOException {
        var request = requests.ask(IndexFolder.node(place.path()));
        while (true) {
            var state = requests.state(request);
            progress.accept(new Progress(state.indexed(), state.expected()));
            if (state.isFinished()) return new Outcome(state.indexed(), true, state.failed());
            var given = IndexFolder.take(place.path());
            if (given.isPresent()) return insteadOfTheServer(given.get(), request, progress);
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /** It stopped before it was done. */
    private Outcome insteadOfTheServer(IndexFolder folder, UUID request, Consumer<Progress> progress)
            throws IOException {
        var outcome = rebuildHere(folder, progress);
        requests.finished(request, false);
        return outcome;
    }

    /** @param indexed documents so far @param expected about how many there will be; 0 when that is not known yet */
    public record Progress(long indexed, long expected) {}

    /** @param indexed documents in the index @param byServer whether a running server did it @param failed whether it could not */
    public record Outcome(long indexed, boolean byServer, boolean failed) {}
}
