package fr.concertations.territory;

import static fr.concertations.db.territory.Tables.DIRECTORY_EDITION;
import static fr.concertations.db.territory.Tables.PLACE;

import fr.concertations.kernel.Slug;
import fr.concertations.kernel.TerritoryCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jooq.DSLContext;
import org.postgresql.PGConnection;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the directory: a whole edition at once through COPY, or one invented place. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DirectoryRepository {
    /** The columns of the file, checked by COPY against its first line. */
    private static final String COLUMNS =
            "code, kind, cog, siren, name, population, parents, postcodes, slug, search_name";

    private final DSLContext dsl;

    DirectoryRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    boolean isLoaded(String sha256) {
        return dsl.fetchExists(DIRECTORY_EDITION, DIRECTORY_EDITION.SHA256.eq(sha256));
    }

    /** Two nodes starting together load one after the other. */
    void lock() {
        dsl.query("select pg_advisory_xact_lock(hashtext('territory.directory'))")
                .execute();
    }

    /** @param lines tab-separated, with a first line of column names */
    void load(InputStream lines, String sha256) {
        dsl.execute("create temp table directory_line (code text, kind text, cog text, siren text, name text,"
                + " population int, parents text, postcodes text, slug text, search_name text) on commit drop");
        copy(lines);
        upsert();
        keepFormer();
        dsl.insertInto(DIRECTORY_EDITION).set(DIRECTORY_EDITION.SHA256, sha256).execute();
        dsl.execute("analyze territory.place (code, kind, cog, siren, population, former)");
    }

    void registerDemonstration(TerritoryCode code, Territory.Kind kind, String name, String slug, int population) {
        dsl.insertInto(PLACE)
                .set(PLACE.CODE, code.value())
                .set(PLACE.KIND, kind.name())
                .set(PLACE.NAME, name)
                .set(PLACE.SEARCH_NAME, Slug.folded(name))
                .set(PLACE.SLUG, slug)
                .set(PLACE.POPULATION, population)
                .set(PLACE.DEMONSTRATION, true)
                .onConflict(PLACE.CODE)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    private void copy(InputStream lines) {
        dsl.connection(connection -> {
            try {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(
                                "copy directory_line (" + COLUMNS
                                        + ") from stdin with (format text, header match, null '', encoding 'UTF8')",
                                lines);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** An address once given stays, and one already taken by another place gets the code behind it. */
    private void upsert() {
        dsl.execute("""
                insert into territory.place
                       (code, kind, cog, siren, name, search_name, slug, population, parents, postcodes)
                select l.code, l.kind, l.cog, l.siren, replace(l.name, '''', '’'), l.search_name,
                       case when exists (select 1 from territory.place t where t.slug = l.slug and t.code <> l.code)
                            then l.slug || '-' || lower(l.code) else l.slug end,
                       l.population,
                       coalesce(string_to_array(l.parents, ','), '{}'), coalesce(string_to_array(l.postcodes, ','), '{}')
                from directory_line l
                on conflict (code) do update
                   set kind = excluded.kind, cog = excluded.cog, siren = excluded.siren, name = excluded.name,
                       search_name = excluded.search_name, population = excluded.population,
                       parents = excluded.parents, postcodes = excluded.postcodes, former = false
                """);
    }

    private void keepFormer() {
        dsl.execute("""
                update territory.place p set former = true
                where not demonstration and not exists (select 1 from directory_line l where l.code = p.code)
                """);
    }
}
