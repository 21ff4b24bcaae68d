package fr.concertations.site.error;

import fr.concertations.contribution.ContributionId;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.Posters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** What stood at an address, whichever of its pages is asked: itself, its documents, its feed, its picture, its poster. */
@Component
class OldAddresses {
    private static final String NAME = "name";

    private final Departed departed;
    private final Posters posters;
    private final Map<PathPattern, Function<Map<String, String>, Optional<Departure>>> patterns = new LinkedHashMap<>();

    OldAddresses(Departed departed, Posters posters) {
        this.departed = departed;
        this.posters = posters;
        add("/territoires/{name}", this::territory);
        add("/territoires/{name}.atom", this::territory);
        add("/images/territoires/{name}.png", this::territory);
        add("/territoires/{territory}/concertations/{name}.atom", this::concertation);
        add("/territoires/{territory}/concertations/{name}/**", this::concertation);
        add("/images/concertations/{name}.png", this::concertation);
        add("/integrer/concertations/{name}", this::concertation);
        add("/affiches/concertations/{name}", this::concertation);
        add("/c/{name}/**", this::shortLink);
        add("/images/contributions/{name}.png", this::contribution);
        add("/contributions/{name}/**", this::contribution);
    }

    Optional<Departure> departure(String path) {
        var asked = PathContainer.parsePath(path);
        return patterns.entrySet().stream()
                .flatMap(entry -> Optional.ofNullable(entry.getKey().matchAndExtract(asked))
                        .flatMap(match -> entry.getValue().apply(match.getUriVariables()))
                        .stream())
                .findFirst();
    }

    private void add(String pattern, Function<Map<String, String>, Optional<Departure>> departure) {
        patterns.put(PathPatternParser.defaultInstance.parse(pattern), departure);
    }

    private Optional<Departure> territory(Map<String, String> parts) {
        return departed.territory(parts.getOrDefault(NAME, ""));
    }

    private Optional<Departure> concertation(Map<String, String> parts) {
        return departed.concertation(parts.getOrDefault(NAME, ""), Optional.ofNullable(parts.get("territory")));
    }

    private Optional<Departure> shortLink(Map<String, String> parts) {
        return posters.unchecked(parts.getOrDefault(NAME, ""))
                .map(Concertation::slug)
                .flatMap(slug -> departed.concertation(slug, Optional.empty()));
    }

    private Optional<Departure> contribution(Map<String, String> parts) {
        try {
            return departed.contribution(new ContributionId(UUID.fromString(parts.getOrDefault(NAME, ""))));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
