package fr.concertations.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;

/**
 * Gives a concertation the positions of a crowd, drawn as {@link LatentVotes} are: never on a database that serves people.
 * They come in slices, so that the server folds them meanwhile.
 */
public record Crowd(Connection connection, String concertation) {
    private static final int SLICE = 200_000;
    private static final int PAUSE_MILLIS = 200;

    private static final String PEOPLE = """
            insert into identity.account (kind, college)
            select 'IMPORTED', (array['CITIZEN','CITIZEN','CITIZEN','AGENT','ELECTED','ASSOCIATION'])[1 + n % 6]
            from generate_series(1, ?) n
            returning id || E'\\t' || college""";

    private static final String CONTRIBUTIONS = """
            select i.id from contribution.item i join debate.concertation c on c.id = i.concertation_id
            where c.slug = ? and i.state = 'PUBLISHED' order by i.id""";

    private static final String COPY = """
            copy ballot.position (voter_id, college, contribution_id, choice, channel, assurance, cast_on)
            from stdin""";

    /** What there is once it is over. */
    public record Size(int people, int contributions, int positions) {}

    /** @param positions about how many */
    public Size take(int people, int positions) throws SQLException, InterruptedException {
        var contributions = ids(CONTRIBUTIONS, concertation);
        var voters = ids(PEOPLE, people);
        var votes = new LatentVotes(people, contributions.size(), positions, 1).drawn();
        for (int from = 0; from < votes.size(); from += SLICE) {
            copy(votes, from, Math.min(votes.size(), from + SLICE), voters, contributions);
            awaitFolded();
        }
        try (var statement = connection.createStatement()) {
            statement.execute("vacuum analyze ballot.position, ballot.journal, ballot.turnout, identity.account");
            statement.execute("checkpoint");
        }
        return new Size(people, contributions.size(), votes.size());
    }

    private List<String> ids(String query, Object parameter) throws SQLException {
        try (var asking = connection.prepareStatement(query)) {
            asking.setObject(1, parameter);
            var ids = new ArrayList<String>();
            try (var rows = asking.executeQuery()) {
                while (rows.next()) ids.add(rows.getString(1));
            }
            return ids;
        }
    }

    private void copy(DrawnVotes votes, int from, int to, List<String> voters, List<String> contributions)
            throws SQLException {
        var rows = new StringBuilder();
        for (int at = from; at < to; at++) {
            var choice = switch (votes.vote(at)) {
                case AGREE -> "AGREE";
                case DISAGREE -> "DISAGREE";
                case NEUTRAL -> at % 2 == 0 ? "MIXED" : "PASS";
            };
            rows.append(voters.get(votes.participant(at))).append('\t');
            rows.append(contributions.get(votes.statement(at))).append('\t');
            rows.append(choice).append("\tIMPORT\tNONE\t2026-10-01\n");
        }
        var bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        var copying = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
        copying.writeToCopy(bytes, 0, bytes.length);
        copying.endCopy();
    }

    private void awaitFolded() throws SQLException, InterruptedException {
        try (var asking = connection.createStatement()) {
            while (true) {
                try (var rows = asking.executeQuery("select exists (select from ballot.journal)")) {
                    rows.next();
                    if (!rows.getBoolean(1)) return;
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        }
    }
}
