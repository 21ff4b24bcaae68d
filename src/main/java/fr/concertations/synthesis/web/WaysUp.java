package fr.concertations.synthesis.web;

import fr.concertations.kernel.Texts;
import fr.concertations.synthesis.DocumentAddresses.Located;
import fr.concertations.synthesis.DocumentReuses;
import fr.concertations.synthesis.Publication;
import fr.concertations.synthesis.Publications;
import fr.concertations.synthesis.PublishedConclusions;
import fr.concertations.synthesis.Reuse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What rests on each sentence and conclusion of a page: conclusions, then what modules above tell. */
@Component
class WaysUp {
    private final Publications publications;
    private final List<DocumentReuses> above;
    private final Texts texts;

    WaysUp(Publications publications, List<DocumentReuses> above, Texts texts) {
        this.publications = publications;
        this.above = List.copyOf(above);
        this.texts = texts;
    }

    Map<UUID, List<Reuse>> ofSentences(Located at) {
        var reuses = new HashMap<UUID, List<Reuse>>();
        publications
                .conclusions(at.concertation().id(), Optional.empty())
                .ifPresent(p -> addConclusions(at, p, reuses));
        addAbove(at, reuses);
        return reuses;
    }

    Map<UUID, List<Reuse>> ofConclusions(Located at) {
        var reuses = new HashMap<UUID, List<Reuse>>();
        addAbove(at, reuses);
        return reuses;
    }

    private void addConclusions(
            Located at, Publication<PublishedConclusions> conclusions, Map<UUID, List<Reuse>> reuses) {
        for (var conclusion : conclusions.content().conclusions()) {
            var label = texts.get("synthesis.way.conclusion", LocaleContextHolder.getLocale(), conclusion.number());
            var reuse = new Reuse(label, at.address().conclusion(conclusions.version(), conclusion.id()));
            conclusion.sentences().forEach(s -> add(reuses, s.id().value(), reuse));
        }
    }

    private void addAbove(Located at, Map<UUID, List<Reuse>> reuses) {
        above.forEach(module ->
                module.of(at.concertation()).forEach((id, those) -> those.forEach(reuse -> add(reuses, id, reuse))));
    }

    private static void add(Map<UUID, List<Reuse>> reuses, UUID id, Reuse reuse) {
        reuses.computeIfAbsent(id, any -> new ArrayList<>()).add(reuse);
    }
}
