package fr.concertations.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a running PostgreSQL writes in {@code postmaster.pid}: its process, its port, whether it answers yet. */
record PostmasterFile(long pid, int port, boolean ready) {
    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;

    /** Empty when there is no server on this cluster; a file left behind by one that died is cleared away. */
    static Optional<PostmasterFile> of(Path cluster) throws IOException {
        var file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) return Optional.empty();
        var lines = Files.readAllLines(file);
        try {
            var pid = Long.parseLong(lines.getFirst().strip());
            if (isPostgres(pid, cluster)) return Optional.of(read(pid, lines));
        } catch (RuntimeException halfWritten) {
            // the server died while it wrote: the file says nothing
        }
        Files.deleteIfExists(file);
        return Optional.empty();
    }

    private static PostmasterFile read(long pid, List<String> lines) {
        var complete = lines.size() > STATUS_LINE;
        return new PostmasterFile(
                pid,
                complete ? Integer.parseInt(lines.get(PORT_LINE).strip()) : 0,
                complete && lines.get(STATUS_LINE).strip().equals("ready"));
    }

    /** Numbers of processes are used again, after a reboot above all: the process must work in this very folder. */
    private static boolean isPostgres(long pid, Path cluster) {
        var process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
        if (process.isEmpty()) return false;
        try {
            return Files.readSymbolicLink(Path.of("/proc/" + pid + "/cwd")).equals(cluster.toRealPath());
        } catch (IOException noProc) {
            return process.get()
                    .info()
                    .command()
                    .filter(c -> c.endsWith("postgres"))
                    .isPresent();
        }
    }
}
