package fr.concertations.debate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The themes a new concertation is offered, from {@code db/reference/themes.json}: data a référent then changes freely. */
@Component
public class DefaultThemes {
    private final JsonMapper json;

    DefaultThemes(JsonMapper json) {
        this.json = json;
    }

    public List<ThemeDraft> all() {
        try (var stream = new ClassPathResource("db/reference/themes.json").getInputStream()) {
            var root = json.readTree(stream);
            JsonNode themes = root.isArray() ? root : root.path("themes");
            return themes.valueStream()
                    .map(node -> new ThemeDraft(
                            node.path("code").asString(), node.path("label").asString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
