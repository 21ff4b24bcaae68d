package fr.concertations.site.head;

import fr.concertations.debate.Concertation;
import fr.concertations.kernel.Markdown;
import fr.concertations.kernel.Texts;
import fr.concertations.shell.PageHead;
import fr.concertations.site.feed.FeedPaths;
import fr.concertations.site.picture.PicturePaths;
import fr.concertations.synthesis.DocumentAddresses;
import fr.concertations.territory.Territories;
import fr.concertations.territory.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What the heads of all kinds of pages share: absolute addresses, sentences, the way down to the page. */
@Component
class Describing {
    private static final int SENTENCE = 160;

    private final DocumentAddresses addresses;
    private final Territories territories;
    private final Texts texts;

    Describing(DocumentAddresses addresses, Territories territories, Texts texts) {
        this.addresses = addresses;
        this.territories = territories;
        this.texts = texts;
    }

    /** One step of the way down. */
    record Step(String name, String path) {}

    String absolute(String path, Locale locale) {
        var site = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        if (Texts.supported(locale).equals(Texts.FRENCH)) return site + path;
        var prefix = site + "/" + Texts.supported(locale).getLanguage();
        return path.equals("/") ? prefix : prefix + path;
    }

    String text(String key, Locale locale, Object... arguments) {
        return texts.get(key, locale, arguments);
    }

    /** The beginning of a text in Markdown, as one line; what to say where it is empty. */
    String sentence(String markdown, String otherwise) {
        var said = Markdown.toText(markdown).strip().replaceAll("\\s+", " ");
        if (said.isEmpty()) return otherwise;
        if (said.length() <= SENTENCE) return said;
        var cut = said.lastIndexOf(' ', SENTENCE);
        return said.substring(0, cut > 0 ? cut : SENTENCE) + " …";
    }

    /** Its page under the territory that leads, which is the one it is known by. */
    String path(Concertation debate) {
        return addresses.of(debate).concertation();
    }

    /** A page of a concertation, with its picture, its feed and the way down to it. */
    PageHead of(Concertation debate, String sentence, String path, List<Step> below, Node node, Locale locale) {
        var down = new ArrayList<>(wayTo(debate, locale));
        down.addAll(below);
        return PageHead.of(sentence)
                .withCanonical(path)
                .withImage(PicturePaths.of(debate))
                .withFeed(FeedPaths.of(path(debate)), text("sharing.feed.of", locale, debate.title()))
                .withData(Node.json(List.of(node, breadcrumbs(down, locale))));
    }

    List<Step> wayTo(Concertation debate, Locale locale) {
        var lead = territories.require(debate.lead());
        return List.of(
                new Step(text("shell.territories", locale), "/territoires"),
                new Step(lead.name(), lead.path()),
                new Step(debate.title(), path(debate)));
    }

    Node organiser(Concertation debate, Locale locale) {
        return organisation(territories.require(debate.lead()), locale);
    }

    Node organisation(Territory territory, Locale locale) {
        return Node.of(Node.ORGANISATION)
                .with("name", territory.name())
                .with("url", absolute(territory.path(), locale));
    }

    /** From the home page, which goes without saying. */
    Node breadcrumbs(List<Step> below, Locale locale) {
        var steps = new ArrayList<Step>();
        steps.add(new Step(text("shell.name", locale), "/"));
        steps.addAll(below);
        var items = new ArrayList<Node>();
        for (var step : steps)
            items.add(Node.of(Node.CRUMB)
                    .with("position", items.size() + 1)
                    .with("name", step.name())
                    .with("item", absolute(step.path(), locale)));
        return Node.of(Node.BREADCRUMBS).with("itemListElement", items);
    }
}
