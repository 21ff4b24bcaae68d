package fr.concertations.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Everything an installation keeps: the embedded PostgreSQL, the search index, the logs. One folder to back up or move. */
record DataFolder(Path root) {
    private static final long ENOUGH_BYTES = 200L * 1024 * 1024;

    DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    Path logs() {
        return root.resolve("logs");
    }

    Path log() {
        return logs().resolve("concertations.log");
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    Path lock() {
        return root.resolve("lock");
    }

    /** Creates what is missing and refuses a folder in which nothing could be kept. */
    void prepare() {
        try {
            Files.createDirectories(logs());
            Files.delete(Files.createTempFile(root, "writable", null));
            Files.delete(Files.createTempFile(logs(), "writable", null));
            var free = Files.getFileStore(root).getUsableSpace();
            if (free < ENOUGH_BYTES)
                throw new Refusal(ExitCode.DISK_FULL, "command.failure.diskFull", root, free / 1024 / 1024);
        } catch (IOException e) {
            if (Failures.isDiskFull(e)) throw new Refusal(ExitCode.DISK_FULL, "command.failure.diskFull", root, 0);
            throw new Refusal(ExitCode.DATA_NOT_WRITABLE, "command.failure.notWritable", root);
        }
    }
}
