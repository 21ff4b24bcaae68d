package fr.concertations.grid;

import static fr.concertations.db.grid.Tables.GRID_SCHEMA;

import fr.concertations.kernel.StoredJson;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The versions of the common grid; each is kept, as grids filled with it stay readable. */
@Service
public class GridSchemas {
    private final DSLContext dsl;

    GridSchemas(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The one new grids are filled with. */
    @Transactional(readOnly = true)
    public GridSchema current() {
        return dsl.select(GRID_SCHEMA.BODY)
                .from(GRID_SCHEMA)
                .orderBy(GRID_SCHEMA.PUBLISHED_AT.desc(), GRID_SCHEMA.VERSION.desc())
                .limit(1)
                .fetchSingle(r -> read(r.value1()));
    }

    @Transactional(readOnly = true)
    public Optional<GridSchema> version(String version) {
        return dsl.select(GRID_SCHEMA.BODY)
                .from(GRID_SCHEMA)
                .where(GRID_SCHEMA.VERSION.eq(version))
                .fetchOptional(r -> read(r.value1()));
    }

    /** Keeps a version that is not there yet. */
    @Transactional
    void keep(GridSchema schema) {
        schema.cells().filter(GridSchema.Cell::measured).forEach(GridSchema.Cell::asMeasure);
        dsl.insertInto(GRID_SCHEMA)
                .set(GRID_SCHEMA.VERSION, schema.version())
                .set(GRID_SCHEMA.BODY, StoredJson.write(schema))
                .onConflictDoNothing()
                .execute();
    }

    private static GridSchema read(JSONB body) {
        return StoredJson.read(body, GridSchema.class);
    }
}
