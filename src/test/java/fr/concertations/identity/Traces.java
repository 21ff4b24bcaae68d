package fr.concertations.identity;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Looks for characters in every column of every table. */
@Component
class Traces {
    private final DSLContext dsl;

    Traces(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Tables in which they stand anywhere. */
    List<String> of(String words) {
        return tables().filter(table -> dsl.fetchSingle(
                                "select exists (select from " + table
                                        + " t where strpos(lower(t::text), lower(?)) > 0)",
                                words)
                        .get(0, Boolean.class))
                .toList();
    }

    private Stream<String> tables() {
        return dsl.fetch("""
                        select format('%I.%I', schemaname, tablename) from pg_tables
                        where schemaname not in ('pg_catalog', 'information_schema', 'public') order by 1""").stream().map(row -> row.get(0, String.class));
    }
}
