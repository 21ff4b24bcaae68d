package fr.concertations.instance;

import fr.concertations.kernel.StoredJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The figures that come with this version of the platform; none when it was built without measuring. */
@Component
public class PublishedChecks {
    private final Optional<AccessibilityChecks> accessibility;
    private final Optional<PageMeasures> pages;

    PublishedChecks() {
        accessibility = read("checks/accessibility.json", AccessibilityChecks.class)
                .filter(checks ->
                        checks.measuredOn() != null && !checks.criteria().isEmpty());
        pages = read("checks/pages.json", PageMeasures.class)
                .filter(measures ->
                        measures.measuredOn() != null && !measures.pages().isEmpty());
    }

    public Optional<AccessibilityChecks> accessibility() {
        return accessibility;
    }

    public Optional<PageMeasures> pages() {
        return pages;
    }

    private static <T> Optional<T> read(String path, Class<T> type) {
        var file = new ClassPathResource(path);
        if (!file.exists()) return Optional.empty();
        try {
            var json = file.getContentAsString(StandardCharsets.UTF_8);
            return json.isBlank() ? Optional.empty() : Optional.of(StoredJson.read(json, type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
