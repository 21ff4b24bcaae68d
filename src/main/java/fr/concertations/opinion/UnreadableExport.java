package fr.concertations.opinion;

import java.nio.file.Path;

/** A file that is not what it is given for: nothing of it can be used. */
public final class UnreadableExport extends RuntimeException {
    private final Path file;

    UnreadableExport(Path file) {
        super("not an export of votes: " + file, null, false, false);
        this.file = file;
    }

    public Path file() {
        return file;
    }
}
