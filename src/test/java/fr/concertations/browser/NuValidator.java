package fr.concertations.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Nu HTML checker in a process of its own: its libraries and those of the application do not go together. The build
 * puts them in {@code target/validator}.
 */
final class NuValidator {
    static final String VERSION = "26.5.2";

    private static final Path LIBRARIES = Path.of("target/validator");

    private NuValidator() {}

    /** @param kind error, or info for a warning */
    record Message(String path, String kind, String text, String extract) {
        @Override
        public String toString() {
            return path + ": " + kind + ": " + text + " — " + extract.replaceAll("\\s+", " ");
        }
    }

    static List<Message> check(Collection<Reading> pages) throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isDirectory(LIBRARIES), "target/validator is made by the build: ./mvnw verify");
        var folder = Files.createTempDirectory("concertations-pages");
        var paths = new HashMap<String, String>();
        for (var page : pages) {
            var file = Files.writeString(folder.resolve(paths.size() + ".html"), page.body());
            paths.put(file.toUri().getPath(), page.path());
        }
        return run(paths);
    }

    private static List<Message> run(Map<String, String> paths) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-Xss4m", "-XX:TieredStopAtLevel=1", "-cp", LIBRARIES + "/*"));
        command.addAll(List.of("nu.validator.client.SimpleCommandLineValidator", "--format", "json", "--stdout"));
        command.addAll(paths.keySet());
        var output = Files.createTempFile("concertations-validator", ".json");
        var process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectErrorStream(true)
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) throw new AssertionError("the validator does not end");
        var messages = new ArrayList<Message>();
        for (var message :
                JsonMapper.shared().readTree(Files.readString(output)).path("messages"))
            messages.add(read(message, paths));
        return messages;
    }

    private static Message read(JsonNode message, Map<String, String> paths) {
        var url = message.path("url").asString("").replaceFirst("^file:(//)?", "");
        return new Message(
                paths.getOrDefault(url, url),
                message.path("type").asString(""),
                message.path("message").asString(""),
                message.path("extract").asString(""));
    }
}
