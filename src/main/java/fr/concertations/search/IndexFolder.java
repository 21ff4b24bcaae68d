package fr.concertations.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of the index, owned by one process at a time. Each rebuild goes to a generation of its own; a small file
 * names the one in use and is replaced in one step, so that a crash leaves either the old one or the new one.
 */
final class IndexFolder implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
    private static final String GENERATION = "generation-";
    private static final String CURRENT = "current";
    private static final String NODE = "node";

    private final Path root;
    private final FileChannel lock;

    private IndexFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** Takes the folder; empty when another process has it. */
    static Optional<IndexFolder> take(Path root) throws IOException {
        Files.createDirectories(root);
        var channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) return Optional.of(new IndexFolder(root, channel));
        } catch (OverlappingFileLockException takenInThisProcess) {
            LOG.debug("{} is taken in this process", root);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return Optional.empty();
    }

    /** The name by which the owner of a folder is asked for something, through the database. */
    static UUID node(Path root) throws IOException {
        Files.createDirectories(root);
        var file = root.resolve(NODE);
        try {
            return UUID.fromString(Files.readString(file).strip());
        } catch (NoSuchFileException | IllegalArgumentException none) {
            var node = UUID.randomUUID();
            replace(file, node.toString());
            return node;
        }
    }

    /** The generation in use, when there is one. */
    Optional<Path> current() {
        try {
            var named = root.resolve(Files.readString(root.resolve(CURRENT)).strip());
            return named.getParent() != null && named.getParent().equals(root) && Files.isDirectory(named)
                    ? Optional.of(named)
                    : Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** A new empty generation. */
    Path next() throws IOException {
        long last = 0;
        for (var generation : generations()) last = Math.max(last, number(generation));
        return Files.createDirectory(root.resolve(GENERATION + (last + 1)));
    }

    void makeCurrent(Path generation) throws IOException {
        replace(root.resolve(CURRENT), generation.getFileName().toString());
    }

    /** Clears away every generation but this one; what cannot go now goes next time. */
    void keepOnly(@Nullable Path kept) {
        try {
            for (var generation : generations()) if (!generation.equals(kept)) delete(generation);
        } catch (IOException e) {
            LOG.warn("An old index could not be cleared away: {}", e.toString());
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private List<Path> generations() throws IOException {
        try (var entries = Files.list(root)) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith(GENERATION))
                    .toList();
        }
    }

    private static long number(Path generation) {
        var digits = generation.getFileName().toString().substring(GENERATION.length());
        return digits.matches("[0-9]{1,15}") ? Long.parseLong(digits) : 0;
    }

    private static void replace(Path file, String content) throws IOException {
        var fresh = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new");
        Files.writeString(fresh, content + "\n", StandardOpenOption.SYNC);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void delete(Path tree) throws IOException {
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
