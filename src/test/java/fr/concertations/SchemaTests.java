package fr.concertations;

import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.testing.ApplicationTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What the migrations make is written down in db/schema.sql, so that a change of schema is read in review. When it differs
 * on purpose, copy target/schema.sql over it in the same commit.
 */
@ApplicationTest
class SchemaTests {
    private static final Path GOLDEN = Path.of("db/schema.sql");
    private static final Path ACTUAL = Path.of("target/schema.sql");
    private static final Pattern NAME = Pattern.compile("V\\d{12}__[a-z]+_[a-z0-9_]+\\.sql");

    @Autowired
    DSLContext dsl;

    @Test
    void theSchemaIsTheOneWrittenDown() throws IOException {
        var actual = String.join("\n", columns()) + "\n\n" + String.join("\n", constraints()) + "\n\n"
                + String.join("\n", indexes()) + "\n";
        Files.createDirectories(ACTUAL.getParent());
        Files.writeString(ACTUAL, actual);
        assertThat(GOLDEN).content().isEqualTo(actual);
    }

    @Test
    void migrationsAreNamedByTimeModuleAndWhat() throws IOException {
        try (var files = Files.list(Path.of("db/migration"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .allSatisfy(name -> assertThat(name).matches(NAME));
        }
    }

    private List<String> columns() {
        return dsl.fetch("""
                        select format('%s.%s.%s %s%s%s', n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
                                      case when a.attnotnull then ' not null' else '' end,
                                      coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), ''))
                        from pg_attribute a
                        join pg_class c on c.oid = a.attrelid and c.relkind = 'r'
                        join pg_namespace n on n.oid = c.relnamespace
                        left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
                        where a.attnum > 0 and not a.attisdropped
                          and n.nspname not in ('pg_catalog', 'information_schema', 'public')
                        order by n.nspname, c.relname, a.attnum
                        """).map(r -> r.get(0, String.class));
    }

    private List<String> constraints() {
        return dsl.fetch("""
                        select format('%s: %s', k.conrelid::regclass, pg_get_constraintdef(k.oid))
                        from pg_constraint k
                        join pg_namespace n on n.oid = k.connamespace
                        where n.nspname not in ('pg_catalog', 'information_schema', 'public') and k.contype <> 'n'
                        order by 1
                        """).map(r -> r.get(0, String.class));
    }

    private List<String> indexes() {
        return dsl.fetch("""
                        select i.indexdef from pg_indexes i
                        where i.schemaname not in ('pg_catalog', 'information_schema', 'public')
                        order by 1
                        """).map(r -> r.get(0, String.class));
    }
}
