package fr.concertations.browser;

import fr.concertations.testing.Jar;
import java.io.IOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** The demonstration on a server of its own, one for all tests of a run that leave its content alone. */
final class DemonstrationSite {
    private static @Nullable Jar shared;

    private DemonstrationSite() {}

    static synchronized Jar shared() throws IOException, InterruptedException {
        if (shared == null) {
            var data = Files.createTempDirectory("concertations-demonstration");
            var started = Jar.serve(data, "--demo");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                try {
                    started.close();
                    FileSystemUtils.deleteRecursively(data);
                } catch (IOException e) {
                    e.printStackTrace();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }));
            shared = started;
        }
        return shared;
    }
}
