package fr.concertations.bench;

import java.sql.Connection;
import java.sql.SQLException;

/** Makes a concertation as full as a measure needs, by copies of what is in it: never on a database that serves people. */
public record Filling(Connection connection, String concertation) {
    private static final String CONTRIBUTIONS = """
            with original as (
              select i.*, row_number() over (order by i.submitted_at, i.id) as rank, count(*) over () as total
              from contribution.item i
              join debate.concertation c on c.id = i.concertation_id
              where c.slug = ? and i.state = 'PUBLISHED'),
            copy as (
              insert into contribution.item
                (concertation_id, author_college, kind, theme_id, title, body, channel, submitted_at)
              select concertation_id, author_college, kind, theme_id, title || ' (' || n || ')', body, channel,
                submitted_at + n * interval '1 second'
              from original, generate_series(1, ?) n
              where total + (n - 1) * total + rank <= ?
              returning id, title, body, submitted_at)
            insert into contribution.item_version (item_id, version, title, body, written_at)
            select id, 1, title, body, submitted_at from copy""";

    /** @param wanted at least; nothing is taken away */
    public void contributions(int wanted) throws SQLException {
        try (var copies = connection.prepareStatement(CONTRIBUTIONS)) {
            copies.setString(1, concertation);
            copies.setInt(2, wanted);
            copies.setInt(3, wanted);
            copies.executeUpdate();
        }
        try (var statistics = connection.createStatement()) {
            statistics.execute("analyze");
        }
    }
}
