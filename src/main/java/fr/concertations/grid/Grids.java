package fr.concertations.grid;

import fr.concertations.debate.Concertation;
import fr.concertations.debate.ConcertationId;
import fr.concertations.debate.Concertations;
import fr.concertations.identity.Actor;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.NotFound;
import fr.concertations.kernel.Typography;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Filling the common grid. What the platform measures cannot be typed over; what is written carries its sources. */
@Service
public class Grids {
    private static final int LONGEST_TEXT = 10_000;

    private final GridRepository repository;
    private final GridSchemas schemas;
    private final GridSources sources;
    private final Measures measures;
    private final GridPublisher publisher;
    private final Concertations concertations;

    Grids(
            GridRepository repository,
            GridSchemas schemas,
            GridSources sources,
            Measures measures,
            GridPublisher publisher,
            Concertations concertations) {
        this.repository = repository;
        this.schemas = schemas;
        this.sources = sources;
        this.measures = measures;
        this.publisher = publisher;
        this.concertations = concertations;
    }

    /** The grid of a concertation, made at need from the current schema. There is one for each. */
    @Transactional
    public GridId open(Actor actor, ConcertationId concertation) {
        concertations.managed(actor, concertation);
        repository.insertWhenAbsent(concertation, schemas.current().version());
        return repository.of(concertation).orElseThrow().id();
    }

    /** The grid of a concertation as it is being filled; empty when it was never opened. */
    @Transactional(readOnly = true)
    public Optional<FilledGrid> of(Actor actor, ConcertationId concertation) {
        concertations.managed(actor, concertation);
        return repository.of(concertation).map(this::filled);
    }

    @Transactional(readOnly = true)
    public FilledGrid grid(Actor actor, GridId id) {
        managed(actor, id);
        return filled(repository.byId(id).orElseThrow());
    }

    /** What the platform finds today, by code of measured cell. */
    @Transactional(readOnly = true)
    public Map<String, Measured> measured(Actor actor, GridId id) {
        var concertation = managed(actor, id);
        return measures.of(
                concertation, filled(repository.byId(id).orElseThrow()).schema());
    }

    /** What a written cell of this concertation may rest on: what is published and public. */
    @Transactional(readOnly = true)
    public Map<CellSource, PublishedSource> sources(Actor actor, ConcertationId concertation) {
        return sources.of(actor, concertations.managed(actor, concertation));
    }

    /**
     * Writes some cells, all or none.
     *
     * @param cells by code; an empty text empties the cell
     * @throws InvalidInput at the code of the cell that cannot be taken, or at {@code revision}
     */
    @Transactional
    public void write(Actor actor, GridId id, int revision, Map<String, CellDraft> cells) {
        var concertation = managed(actor, id);
        repository.lock(id, revision);
        var schema = filled(repository.byId(id).orElseThrow()).schema();
        var citable = sources.of(actor, concertation).keySet();
        var accepted = new LinkedHashMap<String, CellDraft>();
        cells.forEach((code, draft) -> accepted.put(code, accepted(schema, code, draft, citable)));
        accepted.forEach((code, draft) -> repository.write(id, code, draft));
        repository.countChange(id);
    }

    /** What the working grid would be once published. */
    @Transactional(readOnly = true)
    public PublishedGrid preview(Actor actor, GridId id) {
        var concertation = managed(actor, id);
        return publisher.compose(actor, concertation, filled(repository.byId(id).orElseThrow()));
    }

    /**
     * Publishes the grid whole, with what the platform measures now. The same content twice is one version.
     *
     * @return the number of the version
     * @throws InvalidInput at {@code cells} when nothing is written, at the code of a cell that rests on what is no
     *     longer public, at {@code revision}
     */
    @Transactional
    public int publish(Actor actor, GridId id, int revision) {
        var concertation = managed(actor, id);
        repository.lock(id, revision);
        return publisher.publish(actor, concertation, filled(repository.byId(id).orElseThrow()));
    }

    private static CellDraft accepted(GridSchema schema, String code, CellDraft draft, Set<CellSource> citable) {
        var cell = schema.cell(code).orElseThrow(() -> new InvalidInput(code, "grid.cell.unknown"));
        if (cell.measured()) throw new InvalidInput(code, "grid.cell.measured");
        var text = Typography.french(draft.text().strip());
        if (text.length() > LONGEST_TEXT) throw new InvalidInput(code, "grid.cell.tooLong", LONGEST_TEXT);
        if (text.isEmpty() && !draft.sources().isEmpty()) throw new InvalidInput(code, "grid.cell.noText");
        if (!citable.containsAll(draft.sources())) throw new InvalidInput(code, "grid.cell.unknownSource");
        return new CellDraft(text, draft.sources().stream().distinct().toList());
    }

    private FilledGrid filled(GridRepository.Row row) {
        var schema = schemas.version(row.schema()).orElseThrow();
        return new FilledGrid(row.id(), row.concertation(), schema, repository.cells(row.id()), row.revision());
    }

    private Concertation managed(Actor actor, GridId id) {
        var row = repository.byId(id).orElseThrow(() -> new NotFound("grid " + id));
        return concertations.managed(actor, row.concertation());
    }
}
