package fr.concertations.bench;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Fills a concertation as a national debate would: contributions by copies of what is in it, with texts of their own when
 * there are some, people of every collège and channel, their positions, arguments and marks. Never on a database that serves
 * people.
 */
public record PagesFilling(Connection connection, String concertation) {
    /** @param contributions at least @param positions about, from so many voters @param texts real answers, copies without */
    public record Size(
            int contributions,
            int positions,
            int voters,
            @Nullable Path texts) {}

    private static final int ARGUMENTS_OF_A_CONTRIBUTION = 3;
    private static final int ARGUMENTS_OF_THE_FIRST = 500;
    private static final int KINDS_COME_ROUND = 20;

    private static final String NUMBERED = """
            create temporary table bench_item as
            select i.id, i.body, row_number() over (order by i.submitted_at desc, i.id desc) - 1 as n
            from contribution.item i join debate.concertation c on c.id = i.concertation_id
            where c.slug = ? and i.state = 'PUBLISHED'""";

    private static final String TEXTS = """
            create temporary table bench_text (n int primary key, title text not null, body text not null);""";

    private static final String REWRITTEN = """
            update contribution.item i set title = t.title, body = t.body
            from bench_item b join bench_text t on t.n = b.n where i.id = b.id""";

    /** Four fifths vote online; one in five of these has no account. */
    private static final String VOTERS = """
            create temporary table bench_voter as
            select n, gen_random_uuid() as id,
              (array['CITIZEN','CITIZEN','CITIZEN','CITIZEN','AGENT','AGENT','ELECTED','BUSINESS','ACADEMIC','ASSOCIATION'])
                [1 + n %% 10] as college,
              case when n %% 20 < 16 then 'ONLINE' when n %% 20 = 16 then 'PAPER' when n %% 20 = 17 then 'WORKSHOP'
                else 'IMPORT' end as channel,
              case when n %% 20 >= 16 then 'NONE' when n %% 5 = 0 then 'GUEST' when n %% 7 = 0 then 'VERIFIED'
                else 'EMAIL' end as assurance
            from generate_series(0, %d - 1) n;
            insert into identity.account (id, kind, college)
            select id, case when assurance = 'GUEST' then 'GUEST' else 'IMPORTED' end, college from bench_voter;
            create unique index on bench_voter (n);
            analyze bench_voter, bench_item""";

    /** Each contribution has from a fifth to nine fifths of the mean, of people spread evenly, and a lean of its own. */
    private static final String POSITIONS = """
            insert into ballot.position (contribution_id, voter_id, choice, college, channel, assurance, cast_on)
            select i.id, v.id,
              case when draw %% 10 = 0 then 'PASS'
                when draw %% 100 < 12 + (i.n * 53) %% 70 then 'AGREE'
                when draw %% 3 = 0 then 'MIXED' else 'DISAGREE' end,
              v.college, v.channel, v.assurance, date '2026-10-01' + (draw %% 50)::int
            from bench_item i
            cross join lateral generate_series(0, (%1$d / 5 + (i.n * 37) %% (1 + %1$d * 8 / 5))::int - 1) k
            join bench_voter v on v.n = ((i.n * 7919 + k * %3$d) %% %2$d)::int
            cross join lateral (select abs(hashint8(i.n * 1000003 + k)) as draw) d
            on conflict do nothing""";

    private static final String ARGUMENTS = """
            insert into argument.point (contribution_id, author_college, stance, body, channel, submitted_at)
            select i.id, 'CITIZEN', case when (i.n + k) %% 2 = 0 then 'FOR' else 'AGAINST' end,
              left(o.body, 600), 'ONLINE', timestamptz '2026-10-01' + (i.n * 60 + k) * interval '1 second'
            from bench_item i
            cross join lateral generate_series(1, case when i.n = 0 then %d else (i.n %% (1 + 2 * %d))::int end) k
            join bench_item o on o.n = (i.n * 31 + k * 17) %% (select count(*) from bench_item)
            where o.body <> '';
            insert into argument.useful (point_id, account_id, marked_on)
            select p.id, v.id, date '2026-10-20'
            from (select id, row_number() over (order by id) as n from argument.point) p
            join lateral generate_series(1, (p.n %% 3)::int) k on true
            join bench_voter v on v.n = (p.n * 13 + k * 101) %% (select count(*) from bench_voter)
            on conflict do nothing""";

    private static final String ANNOUNCED = """
            insert into search.change (kind, object_id) select 'contribution', id::text from bench_item;
            insert into search.change (kind, object_id) select 'argument', id::text from argument.point""";

    public void fill(Size size) throws SQLException, IOException {
        new Filling(connection, concertation).contributions(size.contributions);
        try (var numbering = connection.prepareStatement(NUMBERED)) {
            numbering.setString(1, concertation);
            numbering.executeUpdate();
        }
        if (size.texts != null) rewrite(size.texts, size.contributions);
        var mean = size.positions / size.contributions;
        execute(VOTERS.formatted(size.voters));
        execute(POSITIONS.formatted(mean, size.voters, stride(size.voters, mean)));
        execute(ARGUMENTS.formatted(ARGUMENTS_OF_THE_FIRST, ARGUMENTS_OF_A_CONTRIBUTION));
        execute(ANNOUNCED);
    }

    /** What the server folds and indexes meanwhile is not left to be done during a measure. */
    public void settle() throws SQLException, InterruptedException {
        while (count("select count(*) from ballot.journal") > 0) Thread.sleep(500);
        for (var table : new String[] {
            "ballot.position",
            "ballot.journal",
            "ballot.tally",
            "ballot.standing",
            "ballot.turnout",
            "contribution.item",
            "argument.point",
            "argument.useful",
            "identity.account"
        }) execute("vacuum analyze " + table);
        execute("checkpoint");
    }

    /** How many there are. @param query of one number */
    public long count(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** So that the voters of a contribution are distinct and of every kind: kinds come round every ten and twenty. */
    private static int stride(int voters, int mean) {
        var widest = voters / (1 + mean * 9 / 5);
        return widest < KINDS_COME_ROUND + 7 ? 1 : (widest - 7) / KINDS_COME_ROUND * KINDS_COME_ROUND + 7;
    }

    private void rewrite(Path texts, int contributions) throws IOException, SQLException {
        var answers = RealAnswers.read(texts);
        execute(TEXTS);
        var rows = new StringBuilder();
        for (var n = 0; n < contributions; n++) {
            var text = answers.text(n);
            rows.append(n).append('\t').append(SearchFilling.escaped(text.title()));
            rows.append('\t').append(SearchFilling.escaped(text.body())).append('\n');
        }
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy bench_text from stdin", new StringReader(rows.toString()));
        execute(REWRITTEN);
    }

    private void execute(String statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }
}
