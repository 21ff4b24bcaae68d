package fr.concertations.territory;

import fr.concertations.search.SearchChanges;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the reference file of the official directory into the database when it is not the edition already there. It runs
 * once all beans exist and before anything answers a request.
 */
@Component
class Directory implements SmartInitializingSingleton {
    static final Resource FILE = new ClassPathResource("db/reference/territories.tsv.gz");
    private static final Logger LOG = LoggerFactory.getLogger(Directory.class);

    private final DirectoryRepository repository;
    private final SearchChanges changes;
    private final TransactionTemplate transaction;

    Directory(DirectoryRepository repository, SearchChanges changes, TransactionTemplate transaction) {
        this.repository = repository;
        this.changes = changes;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        load(FILE);
    }

    /** @return whether this edition was new */
    boolean load(Resource edition) {
        var sha256 = sha256(edition);
        return Boolean.TRUE.equals(transaction.execute(status -> loadOnce(edition, sha256)));
    }

    private boolean loadOnce(Resource edition, String sha256) {
        if (repository.isLoaded(sha256)) return false;
        repository.lock();
        if (repository.isLoaded(sha256)) return false;
        var start = System.nanoTime();
        try (var lines = new GZIPInputStream(edition.getInputStream())) {
            repository.load(lines, sha256);
            changes.allChanged(TerritorySearchSource.KIND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        LOG.info("Territories loaded in {} ms", (System.nanoTime() - start) / 1_000_000);
        return true;
    }

    private static String sha256(Resource file) {
        try (var in = new DigestInputStream(file.getInputStream(), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
