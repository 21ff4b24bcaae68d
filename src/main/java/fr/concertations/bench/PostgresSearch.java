package fr.concertations.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * The reference: PostgreSQL full text as participation platforms use it (Decidim and Consul through pg_search) on the same
 * contributions. Words of the {@code french} configuration without accents, weighed, indexed by GIN, ranked by
 * {@code ts_rank}; what is counted lies beside them, so that counting needs no join but for territories.
 */
final class PostgresSearch {
    private static final String[] PREPARED = {
        "create schema if not exists bench",
        "create extension if not exists unaccent schema bench",
        "drop table if exists bench.searchable, bench.place_of",
        "drop text search configuration if exists bench.bare",
        "create text search configuration bench.bare (copy = pg_catalog.french)",
        """
        alter text search configuration bench.bare
        alter mapping for hword, hword_part, word with bench.unaccent, french_stem""",
    };
    private static final String[] MADE = {
        """
        create table bench.searchable as
        select i.id, i.title, i.body, i.kind, t.code as theme, i.author_college as college, i.concertation_id,
          i.submitted_at, c.visibility = 'PUBLIC' as open,
          setweight(to_tsvector('bench.bare', i.title), 'A') || setweight(to_tsvector('bench.bare', i.body), 'B') as words
        from contribution.item i join debate.concertation c on c.id = i.concertation_id
        left join debate.theme t on t.id = i.theme_id
        where i.state = 'PUBLISHED' and c.state = 'OPENED'""",
        "create index on bench.searchable using gin (words)",
        """
        create table bench.place_of as
        with recursive lineage as (
          select concertation_id, territory_code as code from debate.concertation_territory
          union select l.concertation_id, unnest(p.parents) from lineage l join territory.place p on p.code = l.code)
        select * from lineage""",
        "create index on bench.place_of (concertation_id)",
    };
    private static final String FIRST = """
            select id, title, body, ts_rank(words, query) as rank
            from bench.searchable, %s query
            where words @@ query and open order by rank desc, submitted_at desc limit 20""";
    private static final String TOTAL = """
            select count(*) from bench.searchable, %s query
            where words @@ query and open""";
    private static final String FACETS = """
            with found as materialized (
              select kind, theme, college, concertation_id
              from bench.searchable, %s query where words @@ query and open),
            debates as materialized (select concertation_id, count(*) as n from found group by concertation_id)
            select 'kind', kind, count(*) from found group by kind
            union all select 'theme', theme, count(*) from found group by theme
            union all select 'college', college, count(*) from found group by college
            union all select 'concertation', concertation_id::text, n from debates
            union all select 'territory', code, sum(n) from debates join bench.place_of using (concertation_id)
              group by code""";

    private final Connection connection;
    private final String query;

    private PostgresSearch(Connection connection, String query) {
        this.connection = connection;
        this.query = query;
    }

    /** Finds what has every word, as these platforms do. */
    static PostgresSearch everyWord(Connection connection) {
        return new PostgresSearch(connection, "websearch_to_tsquery('bench.bare', ?)");
    }

    /** Finds what has any of them, the best first: it answers a question of several words too, as the product does. */
    static PostgresSearch anyWord(Connection connection) {
        return new PostgresSearch(
                connection, "to_tsquery('simple', replace(plainto_tsquery('bench.bare', ?)::text, '&', '|'))");
    }

    /** Makes it anew from the contributions there are. */
    void build() throws SQLException {
        run(PREPARED);
        run(MADE);
        run("vacuum analyze bench.searchable", "analyze bench.place_of", "checkpoint");
    }

    /** Of the table of words and its index, without the texts. */
    long bytes() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select pg_indexes_size('bench.searchable')
                          + (select coalesce(sum(pg_column_size(words)), 0) from bench.searchable)""")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The first twenty and how many there are. @return how many */
    long ask(String text) throws SQLException {
        read(FIRST, text);
        try (var statement = connection.prepareStatement(TOTAL.formatted(query))) {
            statement.setString(1, text);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** The same with the counts of all facets. */
    long askAndCount(String text) throws SQLException {
        var found = ask(text);
        read(FACETS, text);
        return found;
    }

    /** As its documentation advises for short queries, and with room to sort in memory. */
    void favour() throws SQLException {
        run("set jit = off", "set work_mem = '128MB'");
    }

    private void read(String sql, String text) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql.formatted(query))) {
            statement.setString(1, text);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) rows.getString(2);
            }
        }
    }

    private void run(String... statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) statement.execute(sql);
        }
    }
}
