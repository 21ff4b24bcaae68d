package fr.concertations.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The password of the embedded database: made once, readable by its owner only, known to nobody else. */
record PostgresPassword(Path file) {
    private static final int BYTES = 24;

    void makeIfMissing() throws IOException {
        if (Files.exists(file)) return;
        var random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var fresh = Files.createTempFile(file.getParent(), "password", null, ownerOnly);
        Files.writeString(fresh, HexFormat.of().formatHex(random));
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    String read() throws IOException {
        return Files.readString(file).strip();
    }
}
