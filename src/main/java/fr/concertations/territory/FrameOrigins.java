package fr.concertations.territory;

import fr.concertations.identity.Actor;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.TerritoryCode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sites that may show pages of a territory inside theirs: none until its référent names them. */
@Service
public class FrameOrigins {
    public static final int MOST = 20;
    private static final int LAST_PORT = 65_535;
    private static final Pattern HOST =
            Pattern.compile("[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+");

    private final FrameOriginRepository repository;

    FrameOrigins(FrameOriginRepository repository) {
        this.repository = repository;
    }

    /** Of any of these territories, each once. */
    @Transactional(readOnly = true)
    public List<String> of(Collection<TerritoryCode> territories) {
        return repository.of(territories);
    }

    /**
     * Replaces those of a territory.
     *
     * @param typed such as {@code https://www.ville.example}; a path behind it is refused, empty lines are not
     * @throws InvalidInput at {@code origins}
     */
    @Transactional
    public void allow(Actor actor, TerritoryCode territory, Collection<String> typed) {
        actor.requireReferent(Set.of(territory));
        var origins = typed.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line ->
                        origin(line).orElseThrow(() -> new InvalidInput("origins", "sharing.origins.invalid", line)))
                .distinct()
                .toList();
        if (origins.size() > MOST) throw new InvalidInput("origins", "sharing.origins.tooMany", MOST);
        repository.replace(territory, origins);
    }

    /** As browsers write it, or nothing when it is not the beginning of an address of a site over HTTPS. */
    static Optional<String> origin(String typed) {
        try {
            var uri = new URI(typed);
            var host = uri.getHost();
            var port = uri.getPort();
            if (!"https".equalsIgnoreCase(uri.getScheme())
                    || host == null
                    || uri.getRawUserInfo() != null
                    || uri.getRawQuery() != null
                    || uri.getRawFragment() != null
                    || !List.of("", "/").contains(uri.getRawPath())
                    || port > LAST_PORT
                    || port == 0) return Optional.empty();
            var lower = host.toLowerCase(Locale.ROOT);
            if (!HOST.matcher(lower).matches()) return Optional.empty();
            return Optional.of("https://" + lower + (port == -1 || port == 443 ? "" : ":" + port));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
