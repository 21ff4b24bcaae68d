package fr.concertations.commitment;

import fr.concertations.ballot.Recount;
import fr.concertations.ballot.Recounts;
import fr.concertations.ballot.Turnouts;
import fr.concertations.contribution.ContributionFigures;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.ConcertationId;
import fr.concertations.debate.PublicTimes;
import fr.concertations.grid.GridSchemas;
import fr.concertations.grid.PublishedCell;
import fr.concertations.grid.PublishedGrids;
import fr.concertations.synthesis.PublishedTogether;
import fr.concertations.territory.Territories;
import fr.concertations.territory.Territory;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers what commitments are measured on, in as many statements for one concertation as for a thousand. */
@Component
class FactFinder {
    private final Territories territories;
    private final ContributionFigures contributions;
    private final Turnouts turnouts;
    private final Recounts recounts;
    private final PublishedTogether documents;
    private final PublishedGrids grids;
    private final GridSchemas schemas;
    private final ModerationRows moderation;
    private final PublicTimes times;
    private final Clock clock;

    FactFinder(
            Territories territories,
            ContributionFigures contributions,
            Turnouts turnouts,
            Recounts recounts,
            PublishedTogether documents,
            PublishedGrids grids,
            GridSchemas schemas,
            ModerationRows moderation,
            PublicTimes times,
            Clock clock) {
        this.territories = territories;
        this.contributions = contributions;
        this.turnouts = turnouts;
        this.recounts = recounts;
        this.documents = documents;
        this.grids = grids;
        this.schemas = schemas;
        this.moderation = moderation;
        this.times = times;
        this.clock = clock;
    }

    List<Facts> of(List<Concertation> debates) {
        var ids = debates.stream().map(Concertation::id).toList();
        var leads = territories.byCodes(debates.stream().map(Concertation::lead).toList());
        var voices = contributions.voices(ids).stream()
                .collect(Collectors.groupingBy(ContributionFigures.Voice::concertation));
        var lines = turnouts.lines(ids).stream().collect(Collectors.groupingBy(Turnouts.Line::concertation));
        var syntheses = documents.syntheses(ids);
        var conclusions = documents.conclusions(ids);
        var answered = contributions.stillPublished(conclusions.values().stream()
                .flatMap(c -> c.answered().keySet().stream())
                .toList());
        var filled = filled(ids);
        var moderated = moderation.of(ids);
        var recount = recounts.last().filter(Recount::complete);
        var since = times.since(ids);
        var now = clock.instant();
        return debates.stream()
                .map(debate -> new Facts(
                        debate,
                        address(debate, Optional.ofNullable(leads.get(debate.lead()))),
                        voices.getOrDefault(debate.id(), List.of()),
                        lines.getOrDefault(debate.id(), List.of()),
                        Optional.ofNullable(syntheses.get(debate.id())),
                        Optional.ofNullable(conclusions.get(debate.id())),
                        answered.getOrDefault(debate.id(), 0L),
                        Optional.ofNullable(filled.get(debate.id())),
                        moderated.getOrDefault(debate.id(), ModerationFigures.NONE),
                        recount.map(done -> new Facts.Recounted(done.startedAt(), done.differencesOf(debate.id()))),
                        Optional.ofNullable(since.get(debate.id())),
                        now))
                .toList();
    }

    /** The schemas are few: one statement for each that some grid follows. */
    private Map<ConcertationId, Facts.GridFigures> filled(Collection<ConcertationId> ids) {
        var cells = new HashMap<String, Long>();
        var filled = new HashMap<ConcertationId, Facts.GridFigures>();
        grids.of(ids)
                .forEach((id, grid) -> filled.put(
                        id,
                        new Facts.GridFigures(
                                grid.cells().stream()
                                        .filter(PublishedCell::filled)
                                        .count(),
                                cells.computeIfAbsent(grid.schema(), this::cells))));
        return filled;
    }

    private long cells(String schema) {
        return schemas.version(schema).map(s -> s.cells().count()).orElse(0L);
    }

    private static String address(Concertation debate, Optional<Territory> lead) {
        return lead.map(Territory::path).orElse("/territoires") + "/concertations/" + debate.slug();
    }
}
