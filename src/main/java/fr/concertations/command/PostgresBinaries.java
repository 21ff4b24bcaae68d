package fr.concertations.command;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL that travels in the jar, unpacked once beside the data. */
final class PostgresBinaries {
    private static final String PREFIX = "binaries-";

    private PostgresBinaries() {}

    /** @return the folder with {@code bin}, {@code lib} and {@code share} */
    static Path unpackedIn(Path folder) throws IOException {
        var archive = archive();
        var unpacked = folder.resolve(PREFIX + fingerprint(archive));
        if (Files.isDirectory(unpacked)) return unpacked;
        forgetOthers(folder);
        var fresh = Files.createTempDirectory(folder, "unpacking");
        unpack(archive, fresh);
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
        return Files.move(fresh, unpacked, StandardCopyOption.ATOMIC_MOVE);
    }

    private static URL archive() {
        var name = "/postgres-" + system() + "-" + processor() + ".txz";
        var archive = PostgresBinaries.class.getResource(name);
        if (archive == null)
            throw new Refusal(
                    ExitCode.POSTGRESQL_IMPOSSIBLE,
                    "command.failure.platform",
                    System.getProperty("os.name"),
                    System.getProperty("os.arch"));
        return archive;
    }

    private static String system() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
    }

    private static String processor() {
        return System.getProperty("os.arch").matches("aarch64|arm64") ? "arm_64" : "x86_64";
    }

    private static String fingerprint(URL archive) throws IOException {
        return archive.openConnection() instanceof JarURLConnection jar
                ? Long.toHexString(jar.getJarEntry().getCrc())
                : "unpacked";
    }

    private static void forgetOthers(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList())
                if (file.getFileName().toString().matches("(" + PREFIX + "|unpacking).*"))
                    FileSystemUtils.deleteRecursively(file);
        }
    }

    private static void unpack(URL archive, Path into) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(archive.openStream()))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var file = into.resolve(entry.getName()).normalize();
                if (!file.startsWith(into)) throw new IOException("entry outside of the archive: " + entry.getName());
                write(tar, entry, file);
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        Files.setPosixFilePermissions(
                file, PosixFilePermissions.fromString((entry.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
