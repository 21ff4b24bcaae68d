package fr.concertations.site.map;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.concertations.kernel.TerritoryCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Our own simplified drawing of régions and overseas territories, from {@code db/reference/outlines.json}. */
@Component
public class Outlines {
    private final Drawing drawing;

    Outlines(JsonMapper json) {
        this.drawing = read(json);
    }

    /** One path for all the areas this says. */
    public String path(Predicate<TerritoryCode> which) {
        return drawing.areas().entrySet().stream()
                .filter(area -> which.test(new TerritoryCode(area.getKey())))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining());
    }

    /** The middle of a département, a région or an overseas territory. */
    public Optional<Spot> centre(TerritoryCode code) {
        return Optional.ofNullable(drawing.centres().get(code.value())).map(Spot::of);
    }

    /** Areas drawn apart from the mainland, under which their name is written. */
    public Set<TerritoryCode> apart() {
        return drawing.names().keySet().stream().map(TerritoryCode::new).collect(Collectors.toSet());
    }

    public Optional<Spot> name(TerritoryCode code) {
        return Optional.ofNullable(drawing.names().get(code.value())).map(Spot::of);
    }

    private static Drawing read(JsonMapper json) {
        try (var stream = new ClassPathResource("db/reference/outlines.json").getInputStream()) {
            return json.readValue(stream, Drawing.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Drawing(
            Map<String, String> areas, Map<String, List<Integer>> centres, Map<String, List<Integer>> names) {}
}
