package fr.concertations.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * PostgreSQL refuses to run as root, while containers and small servers often are root: there it runs in a user
 * namespace of its own or, where the system forbids that, under an account without rights.
 */
enum PostgresAccount {
    SAME(List.of()),
    NAMESPACE(List.of("unshare", "-U")),
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--"));

    private static final int ROOT = 0;
    private static final int NO_RIGHTS = 65534;

    private final List<String> prefix;

    PostgresAccount(List<String> prefix) {
        this.prefix = prefix;
    }

    /** What to write before a command of PostgreSQL. */
    List<String> prefix() {
        return prefix;
    }

    /** @param folder where the files of PostgreSQL are, handed over to the account that will run it */
    static PostgresAccount choose(Path folder) throws IOException {
        if (!isRoot(folder)) return SAME;
        if (NAMESPACE.works("id", "-u")) {
            give(folder, ROOT);
            return NAMESPACE;
        }
        give(folder, NO_RIGHTS);
        if (NOBODY.works("test", "-x", folder.toString())) return NOBODY;
        throw new Refusal(ExitCode.POSTGRESQL_IMPOSSIBLE, "command.failure.root", folder);
    }

    private static boolean isRoot(Path folder) throws IOException {
        var probe = Files.createTempFile(folder, "owner", null);
        try {
            return owner(probe) == ROOT;
        } finally {
            Files.delete(probe);
        }
    }

    private boolean works(String... command) throws IOException {
        var full = new ArrayList<>(prefix);
        full.addAll(List.of(command));
        try {
            var process = new ProcessBuilder(full)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (IOException notInstalled) {
            return false;
        }
    }

    private static void give(Path folder, int account) throws IOException {
        if (account == ROOT && owner(folder) == ROOT) return;
        try (var files = Files.walk(folder)) {
            for (var file : files.toList())
                if (owner(file) != account) Files.setAttribute(file, "unix:uid", account, LinkOption.NOFOLLOW_LINKS);
        }
    }

    private static int owner(Path file) throws IOException {
        return (Integer) Files.getAttribute(file, "unix:uid", LinkOption.NOFOLLOW_LINKS);
    }
}
