package fr.concertations.search;

import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The index this node owns, from taking its folder to giving it back: opened when sound, rebuilt in the background when
 * missing, damaged, outdated or asked for, kept up with the change feed otherwise. One thread at a time calls it.
 */
@Component
class FollowedIndex {
    private static final Logger LOG = LoggerFactory.getLogger(FollowedIndex.class);
    private static final long PAUSE_AFTER_FAILURE_NANOS = 5_000_000_000L;
    /** Learning anew is never urgent: neither a rebuild that fails nor a sample that misled makes one follow another. */
    private static final long PAUSE_BETWEEN_GROWTHS_NANOS = 3_600_000_000_000L;

    private final IndexDirectory place;
    private final SearchIndex answering;
    private final IndexBuilder builder;
    private final Following following;
    private final RebuildRequests requests;
    private final NightlyCheck nights;
    private @Nullable IndexFolder folder;
    private @Nullable IndexGeneration current;
    private @Nullable Rebuild rebuild;
    /** What is wrong with the one in use. */
    private @Nullable String damage;

    private @Nullable UUID node;
    private long retryAt = System.nanoTime();
    private long growAt = System.nanoTime();

    FollowedIndex(
            IndexDirectory place,
            SearchIndex answering,
            IndexBuilder builder,
            ChangeReader changes,
            RebuildRequests requests,
            NightlyCheck nights,
            ApplicationEventPublisher events) {
        this.place = place;
        this.answering = answering;
        this.builder = builder;
        this.following = new Following(changes, events);
        this.requests = requests;
        this.nights = nights;
    }

    /** Does what there is to do now; what fails is left as it was and tried again by the next call. */
    void step() throws IOException {
        if (!takeFolder()) return;
        endRebuild();
        if (current != null && rebuild == null) lookAt(current);
        if (current == null && rebuild == null && System.nanoTime() - retryAt >= 0) openOrRebuild();
        if (current != null) follow(current);
        if (rebuild != null) watch(rebuild);
        else if (node != null) requests.pending(node).ifPresent(this::rebuildAsAsked);
    }

    /** A mark to give to {@link #hasRead}. */
    long now() {
        return following.now();
    }

    boolean hasRead(long mark) {
        return following.hasRead(mark);
    }

    void close() {
        nights.stop();
        var unfinished = rebuild;
        if (unfinished != null) {
            unfinished.cancel();
            closeQuietly(unfinished.index);
        }
        try (var given = folder;
                var closing = current) {
            answering.answerWith(null, true);
            if (closing != null && closing.writable()) closing.commit();
            if (given != null && closing != null && damage == null) given.keepOnly(closing.path());
        } catch (IOException e) {
            LOG.warn("The search index was not closed properly; it catches up at the next start", e);
        }
        folder = null;
        current = null;
        rebuild = null;
        damage = null;
        following.forget();
    }

    private boolean takeFolder() throws IOException {
        if (folder != null) return true;
        folder = IndexFolder.take(place.path()).orElse(null);
        if (folder == null) {
            LOG.warn("Another process holds the search index in {}, waiting for it", place.path());
            return false;
        }
        node = IndexFolder.node(place.path());
        return true;
    }

    private void openOrRebuild() throws IOException {
        var path = folder().current();
        if (path.isEmpty()) {
            begin("there is none yet", null);
            return;
        }
        try {
            current = IndexGeneration.open(path.get(), builder.database());
            answering.answerWith(current, true);
            folder().keepOnly(path.get());
        } catch (IOException e) {
            begin(e.toString(), null);
        }
    }

    /** What is damaged goes on answering where it can until it is replaced. */
    private void lookAt(IndexGeneration index) throws IOException {
        if (System.nanoTime() - retryAt < 0) return;
        nights.verdict().ifPresent(why -> damage = why);
        nights.startWhenDue(index, following::readAllThereIs);
        if (answering.damaged()) {
            damage = IndexContents.damage(index);
            if (damage == null) answering.isWholeAfterAll();
            retryAt = System.nanoTime() + PAUSE_AFTER_FAILURE_NANOS;
        }
        if (!index.writable()) damage = "it cannot be written any more";
        if (damage != null) begin(damage, null);
    }

    private void follow(IndexGeneration index) throws IOException {
        if (!index.writable() || !following.follow(index)) return;
        if (rebuild == null && System.nanoTime() - growAt >= 0 && index.outgrown()) {
            growAt = System.nanoTime() + PAUSE_BETWEEN_GROWTHS_NANOS;
            begin("there are many more texts to learn from", null);
        }
    }

    private void rebuildAsAsked(UUID request) {
        try {
            begin("it was asked for", request);
        } catch (IOException e) {
            LOG.error("The search index cannot be rebuilt", e);
            requests.finished(request, true);
        }
    }

    private void begin(String why, @Nullable UUID request) throws IOException {
        LOG.info("The search index is being rebuilt: {}", why);
        var begun = new Rebuild(builder.begin(folder().next()), request);
        rebuild = begun;
        if (current == null) answering.answerWith(begun.index, false);
        else if (damage != null) answering.answerInsteadWhereDamaged(begun.index);
        begun.start(() -> fill(begun));
    }

    private void fill(Rebuild rebuild) {
        try {
            rebuild.expects(builder.expected());
            builder.fill(rebuild.index, rebuild::progressed);
            rebuild.ended(Rebuild.Outcome.DONE);
        } catch (IOException | RuntimeException | Error e) {
            if (!rebuild.cancelled()) LOG.error("The search index could not be rebuilt, trying again soon", e);
            rebuild.ended(Rebuild.Outcome.FAILED);
        }
    }

    private void watch(Rebuild rebuild) throws IOException {
        if (current == null || damage != null) rebuild.index.refresh();
        if (rebuild.request != null) requests.progressed(rebuild.request, rebuild.indexed(), rebuild.expected());
    }

    private void endRebuild() throws IOException {
        var ended = rebuild;
        if (ended == null || ended.outcome() == null) return;
        rebuild = null;
        if (ended.outcome() == Rebuild.Outcome.DONE) adopt(ended);
        else giveUp(ended);
        if (ended.request != null) {
            requests.progressed(ended.request, ended.indexed(), ended.expected());
            requests.finished(ended.request, ended.outcome() == Rebuild.Outcome.FAILED);
        }
    }

    private void adopt(Rebuild done) throws IOException {
        var replaced = current;
        folder().makeCurrent(done.index.path());
        current = done.index;
        damage = null;
        answering.answerWith(done.index, true);
        if (replaced != null) closeQuietly(replaced);
        folder().keepOnly(done.index.path());
        LOG.info("The search index is rebuilt: {} documents", done.indexed());
    }

    private void giveUp(Rebuild failed) {
        if (current == null) answering.answerWith(null, false);
        else if (damage != null) answering.answerInsteadWhereDamaged(null);
        retryAt = System.nanoTime() + PAUSE_AFTER_FAILURE_NANOS;
        closeQuietly(failed.index);
        folder().keepOnly(current == null ? null : current.path());
    }

    private IndexFolder folder() {
        if (folder == null) throw new IllegalStateException("the folder is not taken");
        return folder;
    }

    private static void closeQuietly(IndexGeneration index) {
        try {
            index.close();
        } catch (IOException | RuntimeException e) {
            LOG.debug("An index no longer used could not be closed", e);
        }
    }
}
