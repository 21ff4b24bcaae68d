package fr.concertations.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;

/**
 * Starts on data of its own, opens what a first visitor opens, and stops: run with {@code -XX:AOTCacheOutput}, it leaves
 * what the JVM learnt for the starts to come (JEP 514). The external database, if any, is left alone.
 */
@Command(name = "rehearse", hidden = true)
final class RehearseCommand extends DataCommand {
    private static final List<String> PAGES =
            List.of("/", "/territoires?q=rennes", "/manifeste", "/recherche?q=accueil", "/app/connexion");

    private final Class<?> application;

    RehearseCommand(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var folder = folder();
        folder.prepare();
        var anyPort = Map.of("server.port", "0", "management.server.port", "0");
        try (var context = new ApplicationRun(application, folder, Database.open(folder, Map.of())).serving(anyPort)) {
            var site = "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
            for (var page : PAGES) open(site + page);
        }
        return ExitCode.DONE.number();
    }

    private static void open(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding());
        }
    }
}
