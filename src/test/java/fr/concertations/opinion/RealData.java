package fr.concertations.opinion;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real conversations and what is to be found in them, which are not part of the project. */
final class RealData {
    private static final Path FOLDER = Path.of("../shared/data/opinion");
    private static final JsonMapper MAPPER = new JsonMapper();

    private RealData() {}

    /** The test is skipped without it. */
    static Path file(String first, String... more) {
        var file = FOLDER.resolve(Path.of(first, more));
        assumeTrue(Files.exists(file), () -> "real conversations are not on this machine: " + file);
        return file;
    }

    static JsonNode json(String first, String... more) {
        return MAPPER.readTree(file(first, more).toFile());
    }
}
