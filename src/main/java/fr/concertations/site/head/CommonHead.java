package fr.concertations.site.head;

import fr.concertations.charter.Charter;
import fr.concertations.shell.PageHead;
import fr.concertations.site.head.Describing.Step;
import fr.concertations.site.picture.PicturePaths;
import fr.concertations.synthesis.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The pages that belong to no territory: lists, charter, common grid with its file, manifesto. */
@Component
class CommonHead implements HeadOf {
    private static final String LICENCE = "https://www.etalab.gouv.fr/licence-ouverte-open-licence/";
    private static final String SPREADSHEET = "text/csv";

    private final Describing describing;

    CommonHead(Describing describing) {
        this.describing = describing;
    }

    /** Address, and the text of the menu that names it. */
    private static final Map<String, Step> PAGES = Map.of(
            "territory-list", new Step("shell.territories", "/territoires"),
            "charter-text", new Step("shell.charter", "/charte"),
            "commitment-signatories", new Step("shell.signatories", "/signataires"),
            "theme-list", new Step("theme.menu", "/themes"),
            "grid-comparison", new Step("shell.grid", "/grille"),
            "manifesto-page", new Step("shell.manifesto", "/manifeste"),
            "manifesto-empty", new Step("shell.manifesto", "/manifeste"));

    @Override
    public Set<String> views() {
        return PAGES.keySet();
    }

    @Override
    public PageHead head(String view, Map<String, Object> model, Locale locale) {
        var page = Optional.ofNullable(PAGES.get(view)).orElseThrow();
        var title = describing.text(page.name(), locale);
        var sentence = describing.text("sharing.head." + page.path().substring(1), locale);
        var nodes = new ArrayList<Node>();
        work(model, title, sentence, page, locale).ifPresent(nodes::add);
        nodes.add(describing.breadcrumbs(List.of(new Step(title, page.path())), locale));
        var head = PageHead.of(sentence).withImage(PicturePaths.SITE).withData(Node.json(nodes));
        // the version in force is known by the address that names none
        return Boolean.TRUE.equals(model.get("isCurrent")) ? head.withCanonical(page.path()) : head;
    }

    private Optional<Node> work(Map<String, Object> model, String title, String sentence, Step page, Locale locale) {
        var address = describing.absolute(page.path(), locale);
        if (page.path().equals("/grille"))
            return Optional.of(Node.of(Node.DATASET)
                    .with("name", title)
                    .with("description", sentence)
                    .with("url", address)
                    .with("license", LICENCE)
                    .with("isAccessibleForFree", Boolean.TRUE)
                    .with(
                            "distribution",
                            List.of(Node.of(Node.DOWNLOAD)
                                    .with("encodingFormat", SPREADSHEET)
                                    .with("contentUrl", address + ".csv"))));
        var work = Node.of(Node.WORK)
                .with("name", title)
                .with("description", sentence)
                .with("url", address);
        if (model.get("publication") instanceof Publication<?> publication)
            return Optional.of(
                    work.with("version", publication.version()).with("datePublished", publication.publishedAt()));
        if (model.get("charter") instanceof Charter charter)
            return Optional.of(work.with("version", charter.version()).with("datePublished", charter.publishedAt()));
        return Optional.empty();
    }
}
