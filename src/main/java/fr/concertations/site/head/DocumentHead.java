package fr.concertations.site.head;

import fr.concertations.grid.PublishedGrid;
import fr.concertations.shell.PageHead;
import fr.concertations.site.head.Describing.Step;
import fr.concertations.synthesis.DocumentAddresses.Located;
import fr.concertations.synthesis.Publication;
import fr.concertations.synthesis.PublicationVersion;
import fr.concertations.synthesis.PublishedConclusions;
import fr.concertations.synthesis.PublishedSynthesis;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a collectivité published after a concertation: synthesis, conclusions or grid, the latest or one version. */
@Component
class DocumentHead implements HeadOf {
    private final Describing describing;

    DocumentHead(Describing describing) {
        this.describing = describing;
    }

    /** @param path last part of its address */
    private record Told(String kind, String path, String intro) {}

    @Override
    public Set<String> views() {
        return Set.of("synthesis-page", "synthesis-conclusions", "grid-page");
    }

    @Override
    public PageHead head(String view, Map<String, Object> model, Locale locale) {
        var debate = HeadOf.shown(model, "at", Located.class).concertation();
        var publication = HeadOf.shown(model, "publication", Publication.class);
        var told = told(publication.content());
        var title = describing.text("site.document." + told.kind(), locale);
        var sentence = describing.sentence(
                told.intro(),
                debate.title() + " — " + describing.text("site.document." + told.kind() + ".lead", locale));
        var path = describing.path(debate) + "/" + told.path();
        var report = Node.of(Node.REPORT)
                .with("name", title + " — " + debate.title())
                .with("description", sentence)
                .with("url", describing.absolute(path, locale))
                .with("datePublished", publication.publishedAt())
                .with("version", publication.version())
                .with("publisher", describing.organiser(debate, locale))
                .with("isBasedOn", describing.absolute(describing.path(debate), locale));
        var head = describing.of(debate, sentence, path, List.of(new Step(title, path)), report, locale);
        return model.get("versions") instanceof List<?> versions && isLatest(publication, versions)
                ? head
                : withoutCanonical(head);
    }

    /** An earlier version is known by its own address. */
    private static PageHead withoutCanonical(PageHead head) {
        return new PageHead(head.description(), null, head.image(), head.feeds(), head.data(), head.indexed());
    }

    private static boolean isLatest(Publication<?> publication, List<?> versions) {
        return versions.stream()
                .findFirst()
                .filter(v -> v instanceof PublicationVersion latest && latest.version() == publication.version())
                .isPresent();
    }

    private static Told told(Object content) {
        return switch (content) {
            case PublishedSynthesis synthesis -> new Told("SYNTHESIS", "synthese", synthesis.intro());
            case PublishedConclusions conclusions -> new Told("CONCLUSIONS", "conclusions", conclusions.intro());
            case PublishedGrid grid -> new Told("GRID", "grille", "");
            default -> throw new IllegalStateException("unknown document " + content.getClass());
        };
    }
}
