package fr.concertations.grid;

import fr.concertations.contribution.Contributions;
import fr.concertations.debate.Concertation;
import fr.concertations.identity.Actor;
import fr.concertations.synthesis.Publications;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the cells of a concertation may rest on: sentences, conclusions and contributions that readers can follow. */
@Component
class GridSources {
    private final Publications publications;
    private final Contributions contributions;

    GridSources(Publications publications, Contributions contributions) {
        this.publications = publications;
        this.contributions = contributions;
    }

    Map<CellSource, PublishedSource> of(Actor actor, Concertation concertation) {
        var reader = Optional.of(actor);
        var sources = new LinkedHashMap<CellSource, PublishedSource>();
        publications
                .synthesis(concertation.id(), reader)
                .ifPresent(p -> p.content()
                        .sentences()
                        .forEach(s -> sources.put(
                                new CellSource.OfSentence(s.id()),
                                new PublishedSource.Sentence(s.id(), s.number(), p.version(), s.text()))));
        publications
                .conclusions(concertation.id(), reader)
                .ifPresent(p -> p.content()
                        .conclusions()
                        .forEach(c -> sources.put(
                                new CellSource.OfConclusion(c.id()),
                                new PublishedSource.Conclusion(c.id(), c.number(), p.version(), c.text()))));
        contributions
                .all(concertation.id())
                .forEach(c -> sources.put(
                        new CellSource.OfContribution(c.id()),
                        new PublishedSource.Contribution(c.id(), c.title(), c.path())));
        return sources;
    }
}
