package fr.concertations.site.head;

import fr.concertations.shell.PageHead;
import fr.concertations.site.feed.FeedPaths;
import fr.concertations.site.head.Describing.Step;
import fr.concertations.site.picture.PicturePaths;
import fr.concertations.territory.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A territory: the place, what it is part of, the body that governs it where it joined. */
@Component
class TerritoryHead implements HeadOf {
    private final Describing describing;

    TerritoryHead(Describing describing) {
        this.describing = describing;
    }

    @Override
    public Set<String> views() {
        return Set.of("territory-page");
    }

    @Override
    public PageHead head(String view, Map<String, Object> model, Locale locale) {
        var territory = HeadOf.shown(model, "territory", Territory.class);
        var area = Node.of(Node.AREA)
                .with("name", territory.name())
                .with("url", describing.absolute(territory.path(), locale))
                .with("identifier", territory.cog().or(territory::siren))
                .with(
                        "containedInPlace",
                        HeadOf.shown(model, "parents", List.class).stream()
                                .map(parent -> area((Territory) parent, locale))
                                .toList());
        var nodes = new ArrayList<Node>();
        if (HeadOf.shown(model, "collectivite", Optional.class).isPresent())
            nodes.add(describing.organisation(territory, locale).with("areaServed", area));
        else nodes.add(area);
        nodes.add(describing.breadcrumbs(
                List.of(
                        new Step(describing.text("shell.territories", locale), "/territoires"),
                        new Step(territory.name(), territory.path())),
                locale));
        return PageHead.of(describing.text("sharing.head.territory", locale, territory.name()))
                .withImage(PicturePaths.of(territory))
                .withFeed(FeedPaths.of(territory), describing.text("sharing.feed.of", locale, territory.name()))
                .withData(Node.json(nodes));
    }

    private Node area(Territory territory, Locale locale) {
        return Node.of(Node.AREA)
                .with("name", territory.name())
                .with("url", describing.absolute(territory.path(), locale));
    }
}
