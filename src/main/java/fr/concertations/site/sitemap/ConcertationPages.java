package fr.concertations.site.sitemap;

import static java.util.Objects.requireNonNull;

import fr.concertations.debate.Concertation;
import fr.concertations.debate.ConcertationId;
import fr.concertations.debate.Concertations;
import fr.concertations.debate.PublicTimes;
import fr.concertations.grid.GridAddresses;
import fr.concertations.grid.GridTimes;
import fr.concertations.kernel.TerritoryCode;
import fr.concertations.synthesis.DocumentAddresses;
import fr.concertations.synthesis.PublicationTimes;
import fr.concertations.territory.Collectivites;
import fr.concertations.territory.Territories;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The pages of concertations, of what they published and of the territories that take part. */
@Component
class ConcertationPages {
    private static final int ALL = Integer.MAX_VALUE;

    private final Concertations concertations;
    private final PublicTimes times;
    private final PublicationTimes documents;
    private final GridTimes grids;
    private final DocumentAddresses addresses;
    private final Territories territories;
    private final Collectivites collectivites;
    private final Clock clock;

    ConcertationPages(
            Concertations concertations,
            PublicTimes times,
            PublicationTimes documents,
            GridTimes grids,
            DocumentAddresses addresses,
            Territories territories,
            Collectivites collectivites,
            Clock clock) {
        this.concertations = concertations;
        this.times = times;
        this.documents = documents;
        this.grids = grids;
        this.addresses = addresses;
        this.territories = territories;
        this.collectivites = collectivites;
        this.clock = clock;
    }

    record Page(String path, Optional<Instant> changedAt) {}

    /** Addresses of the themes that some public concertation debates. */
    List<String> themes() {
        return concertations.readable(Optional.empty()).stream()
                .flatMap(debate -> debate.themes().stream())
                .map(theme -> "/themes/" + theme.code())
                .distinct()
                .sorted()
                .toList();
    }

    /** Of places that joined or hold a concertation: the directory has 36 000 others of which there is nothing to read. */
    List<Page> territories() {
        var debates = concertations.readable(Optional.empty());
        var since = times.since(debates.stream().map(Concertation::id).toList());
        var changed = new LinkedHashMap<TerritoryCode, Instant>();
        collectivites.joined().forEach(c -> changed.put(c.territory().code(), c.joinedAt()));
        for (var debate : debates)
            for (var code : debate.territories())
                changed.merge(code, lastStep(debate, since), ConcertationPages::later);
        return territories.byCodes(changed.keySet()).values().stream()
                .map(place -> new Page(place.path(), Optional.ofNullable(changed.get(place.code()))))
                .sorted(Comparator.comparing(Page::path))
                .toList();
    }

    List<Page> concertations() {
        var debates = concertations.readable(Optional.empty());
        var byId = debates.stream().collect(Collectors.toMap(Concertation::id, Function.identity()));
        var since = times.since(byId.keySet());
        var pages = new ArrayList<Page>();
        debates.forEach(debate -> pages.addAll(pages(debate, since)));
        var latest = new LinkedHashMap<String, Instant>();
        documents
                .among(byId.keySet(), ALL)
                .forEach(p -> latest.putIfAbsent(
                        addresses.of(requireNonNull(byId.get(p.concertation()))).document(p.document()), p.at()));
        grids.among(byId.keySet(), ALL)
                .forEach(p -> latest.putIfAbsent(
                        GridAddresses.grid(addresses.of(requireNonNull(byId.get(p.concertation())))), p.at()));
        latest.forEach((path, at) -> pages.add(new Page(path, Optional.of(at))));
        return pages;
    }

    private List<Page> pages(Concertation debate, Map<ConcertationId, Instant> since) {
        var path = addresses.of(debate).concertation();
        var changed = Optional.of(lastStep(debate, since));
        return List.of(new Page(path, changed), new Page(path + "/contributions", changed));
    }

    /** When it became public, or when its latest étape began or ended. */
    private Instant lastStep(Concertation debate, Map<ConcertationId, Instant> since) {
        var now = clock.instant();
        return Stream.concat(
                        Optional.ofNullable(since.get(debate.id())).stream(),
                        debate.stages().stream().flatMap(s -> Stream.of(s.startsAt(), s.endsAt())))
                .filter(at -> !at.isAfter(now))
                .max(Comparator.naturalOrder())
                .orElse(now);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
