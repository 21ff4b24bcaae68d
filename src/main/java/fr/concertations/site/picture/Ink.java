package fr.concertations.site.picture;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The colours of the pages, read where they are decided: {@code tokens.css}, in its light scheme. */
@Component
class Ink {
    private static final String TOKENS = "META-INF/resources/theme/tokens.css";
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6})");

    private final Map<String, Color> colours;

    Ink() {
        this(read());
    }

    Ink(String css) {
        colours = new HashMap<>();
        COLOUR.matcher(css)
                .results()
                .forEach(found -> colours.putIfAbsent(found.group(1), new Color(Integer.parseInt(found.group(2), 16))));
    }

    Color of(String token) {
        return Optional.ofNullable(colours.get(token)).orElseThrow(() -> new IllegalStateException("no " + token));
    }

    private static String read() {
        try {
            return new ClassPathResource(TOKENS).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
