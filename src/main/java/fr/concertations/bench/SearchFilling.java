package fr.concertations.bench;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.postgresql.PGConnection;

/**
 * Fills a database with contributions to concertations of many sizes, held by large and small territories, one in twenty
 * by invitation: never on a database that serves people.
 */
final class SearchFilling {
    private static final int CONCERTATIONS = 400;
    private static final int CHUNK = 5_000;
    private static final List<String> KINDS = List.of("OPPORTUNITY", "RISK", "IMPACT", "CRITERION", "PROPOSAL");
    private static final List<String> COLLEGES =
            List.of("CITIZEN", "CITIZEN", "CITIZEN", "CITIZEN", "AGENT", "AGENT", "ELECTED", "BUSINESS", "ACADEMIC");
    private static final List<String> CHANNELS = List.of("ONLINE", "ONLINE", "ONLINE", "PAPER", "WORKSHOP");
    private static final Instant FIRST = Instant.parse("2026-01-01T08:00:00Z");
    private static final int SECONDS = 300 * 24 * 3600;

    private static final String DEBATES = """
            with place as (
              select code, name, row_number() over (order by code) as rank from (
                (select code, name from territory.place where kind = 'COMMUNE' order by population desc limit 60)
                union all (select code, name from territory.place where kind = 'EPCI' order by population desc limit 25)
                union all (select code, name from territory.place where kind = 'DEPARTEMENT' order by code limit 10)
                union all (select code, name from territory.place where kind = 'REGION' order by code limit 5)) p),
            debate as (
              insert into debate.concertation (slug, title, presentation, visibility, state, origin)
              select 'mesure-' || n, 'Consultation ' || n || ', ' || name, '',
                case when n % 20 = 0 then 'INVITATION' else 'PUBLIC' end, 'OPENED', 'IMPORT'
              from generate_series(1, ?) n join place on rank = 1 + n % 100
              returning id, slug, title),
            numbered as (
              select id, substr(slug, 8)::int as n from debate),
            located as (
              insert into debate.concertation_territory (concertation_id, territory_code, rank)
              select id, code, 0 from numbered join place on rank = 1 + n % 100),
            staged as (
              insert into debate.stage
                (concertation_id, rank, kind, starts_at, ends_at, may_contribute, may_argue, may_vote)
              select id, 0, 'CONTRIBUTION', '2026-01-01', '2027-01-01', true, true, true from numbered),
            asked as (
              insert into debate.question (concertation_id, rank, text)
              select id, 0, 'Que faut-il changer ?' from numbered)
            insert into debate.theme (concertation_id, code, label, rank)
            select id, t.code, t.label, t.rank from numbered,
              (values ('emploi', 'Emploi', 0), ('sante', 'Santé', 1), ('retraite', 'Retraite', 2),
                ('aides', 'Aides', 3), ('accueil', 'Accueil', 4), ('numerique', 'Numérique', 5)) t (code, label, rank)""";

    private final Connection connection;
    private final RealAnswers answers;
    private final List<Debate> debates = new ArrayList<>();

    private record Debate(String id, String[] themes) {}

    SearchFilling(Connection connection, RealAnswers answers) {
        this.connection = connection;
        this.answers = answers;
    }

    /** Makes the concertations. */
    void prepare() throws SQLException {
        try (var making = connection.prepareStatement(DEBATES)) {
            making.setInt(1, CONCERTATIONS);
            making.executeUpdate();
        }
        try (var reading = connection.createStatement();
                var rows = reading.executeQuery("""
                        select concertation_id, array_agg(id::text order by rank) from debate.theme
                        where concertation_id in (select id from debate.concertation where slug like 'mesure-%')
                        group by concertation_id order by concertation_id""")) {
            while (rows.next())
                debates.add(new Debate(
                        rows.getString(1), (String[]) rows.getArray(2).getArray()));
        }
    }

    /** Writes the contributions of these numbers. */
    void contributions(int from, int to) throws SQLException, IOException {
        var copying = connection.unwrap(PGConnection.class).getCopyAPI();
        for (var start = from; start < to; start += CHUNK) {
            var rows = new StringBuilder();
            for (var number = start; number < Math.min(to, start + CHUNK); number++) row(rows, number);
            copying.copyIn("""
                    copy contribution.item (concertation_id, author_college, kind, theme_id, title, body, channel,
                      submitted_at) from stdin""", new StringReader(rows.toString()));
        }
        try (var statement = connection.createStatement()) {
            statement.execute("vacuum analyze contribution.item");
            statement.execute("analyze");
        }
    }

    /** One more, as an act writes it: with its change, in one transaction. */
    static void act(Connection connection, String title) throws SQLException {
        try (var writing = connection.prepareStatement("""
                with item as (
                  insert into contribution.item (concertation_id, author_college, kind, title, body, channel)
                  select id, 'CITIZEN', 'PROPOSAL', ?, 'Une idée de plus.', 'ONLINE'
                  from debate.concertation where slug = 'mesure-1' returning id)
                insert into search.change (kind, object_id) select 'contribution', id::text from item""")) {
            writing.setString(1, title);
            writing.executeUpdate();
        }
    }

    private void row(StringBuilder rows, int number) {
        var random = new Random(~number);
        var text = answers.text(number);
        var share = random.nextDouble();
        var debate = debates.get((int) (share * share * debates.size()));
        rows.append(debate.id).append('\t');
        rows.append(any(COLLEGES, random)).append('\t');
        rows.append(any(KINDS, random)).append('\t');
        rows.append(debate.themes[random.nextInt(debate.themes.length)]).append('\t');
        rows.append(escaped(text.title())).append('\t');
        rows.append(escaped(text.body())).append('\t');
        rows.append(any(CHANNELS, random)).append('\t');
        rows.append(FIRST.plusSeconds(random.nextInt(SECONDS))).append('\n');
    }

    private static String any(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\u0000", "");
    }
}
