package fr.concertations.site.feed;

import static java.util.Objects.requireNonNull;

import fr.concertations.contribution.ContributionFilter;
import fr.concertations.contribution.Contributions;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.ConcertationId;
import fr.concertations.debate.PublicTimes;
import fr.concertations.debate.Stage;
import fr.concertations.grid.GridAddresses;
import fr.concertations.grid.GridTimes;
import fr.concertations.kernel.Markdown;
import fr.concertations.kernel.Texts;
import fr.concertations.kernel.Typography;
import fr.concertations.manifesto.ManifestoAddresses;
import fr.concertations.manifesto.PublishedManifestos;
import fr.concertations.synthesis.DocumentAddresses;
import fr.concertations.synthesis.PublicationTimes;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What happened in concertations that anybody may read. */
@Component
class Happened {
    static final int MOST = 50;

    private final PublicTimes times;
    private final Contributions contributions;
    private final PublicationTimes documents;
    private final GridTimes grids;
    private final PublishedManifestos manifestos;
    private final DocumentAddresses addresses;
    private final Texts texts;
    private final Clock clock;

    Happened(
            PublicTimes times,
            Contributions contributions,
            PublicationTimes documents,
            GridTimes grids,
            PublishedManifestos manifestos,
            DocumentAddresses addresses,
            Texts texts,
            Clock clock) {
        this.times = times;
        this.contributions = contributions;
        this.documents = documents;
        this.grids = grids;
        this.manifestos = manifestos;
        this.addresses = addresses;
        this.texts = texts;
        this.clock = clock;
    }

    /** Openings, étapes and documents, the newest first. */
    List<News> in(Collection<Concertation> concertations, Locale locale) {
        var byId = concertations.stream().collect(Collectors.toMap(Concertation::id, Function.identity()));
        var since = times.since(byId.keySet());
        var calendar = concertations.stream()
                .flatMap(debate -> Optional.ofNullable(since.get(debate.id())).stream()
                        .flatMap(at -> calendar(debate, at, locale)));
        return newest(Stream.concat(calendar, published(byId, locale)));
    }

    /** The same of one, with its contributions. */
    List<News> in(Concertation debate, Locale locale) {
        var since = times.since(List.of(debate.id())).getOrDefault(debate.id(), Instant.EPOCH);
        var said = contributions.list(debate.id(), ContributionFilter.NONE, 1, Optional.empty()).items().stream()
                .map(c -> new News(
                        "contribution:" + c.id(),
                        c.title(),
                        c.path(),
                        excerpt(c.body()),
                        c.submittedAt().isBefore(since) ? since : c.submittedAt()));
        return newest(Stream.concat(said, in(List.of(debate), locale).stream()));
    }

    List<News> manifestos(Locale locale) {
        return manifestos.versions().stream()
                .map(version -> new News(
                        "manifeste:" + version.version(),
                        texts.get("sharing.news.manifesto", locale, version.version()),
                        ManifestoAddresses.version(version.version()),
                        "",
                        version.publishedAt()))
                .toList();
    }

    static List<News> newest(Stream<News> news) {
        return news.sorted(Comparator.comparing(News::at).reversed().thenComparing(News::name))
                .limit(MOST)
                .toList();
    }

    private Stream<News> calendar(Concertation debate, Instant since, Locale locale) {
        var now = clock.instant();
        var path = addresses.of(debate).concertation();
        var name = "concertation:" + debate.id();
        var all = new ArrayList<News>();
        all.add(new News(
                name,
                texts.get("sharing.news.opened", locale, debate.title()),
                path,
                excerpt(debate.presentation()),
                since));
        debate.stages().stream()
                .filter(stage ->
                        !stage.startsAt().isAfter(now) && stage.startsAt().isAfter(since))
                .map(stage -> begins(debate, stage, name, path, locale))
                .forEach(all::add);
        return all.stream();
    }

    private News begins(Concertation debate, Stage stage, String name, String path, Locale locale) {
        var until = Typography.date(Typography.dayInParis(stage.endsAt().minusNanos(1)), locale);
        return new News(
                name + ":" + stage.kind() + ":" + stage.startsAt().getEpochSecond(),
                texts.get(
                        "sharing.news.stage",
                        locale,
                        texts.get("debate.stage." + stage.kind(), locale),
                        debate.title()),
                path,
                texts.get("sharing.news.until", locale, until),
                stage.startsAt());
    }

    private Stream<News> published(Map<ConcertationId, Concertation> byId, Locale locale) {
        var written = documents.among(byId.keySet(), MOST).stream()
                .map(p -> document(
                        requireNonNull(byId.get(p.concertation())),
                        p.document().name(),
                        p.version(),
                        address -> address.version(p.document(), p.version()),
                        p.at(),
                        locale));
        var filled = grids.among(byId.keySet(), MOST).stream()
                .map(p -> document(
                        requireNonNull(byId.get(p.concertation())),
                        "GRID",
                        p.version(),
                        address -> GridAddresses.version(address, p.version()),
                        p.at(),
                        locale));
        return Stream.concat(written, filled);
    }

    private News document(
            Concertation debate,
            String kind,
            int version,
            Function<DocumentAddresses.Address, String> path,
            Instant at,
            Locale locale) {
        return new News(
                kind.toLowerCase(Locale.ROOT) + ":" + debate.id() + ":" + version,
                texts.get("sharing.news.document", locale, texts.get("site.document." + kind, locale), debate.title()),
                path.apply(addresses.of(debate)),
                version == 1 ? "" : texts.get("sharing.news.version", locale, version),
                at);
    }

    private static String excerpt(String markdown) {
        var text = Markdown.toText(markdown).strip();
        if (text.length() <= 300) return text;
        return text.substring(0, 300).replaceAll("\\s+\\S*$", "") + "…";
    }
}
