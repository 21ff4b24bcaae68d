package fr.concertations.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A kind of public page and some of its addresses, asked in turn. @param weight of a hundred visits, about */
public record PageKind(String name, int weight, List<String> paths) {
    private static final int PAGE = 20;
    private static final int CONTRIBUTIONS_READ = 1000;

    private static final String BASE = """
            select '/territoires/' || p.slug, c.id::text
            from debate.concertation c
            join debate.concertation_territory t on t.concertation_id = c.id and t.rank = 0
            join territory.place p on p.code = t.territory_code
            where c.slug = ?""";

    private static final String CONTRIBUTIONS = """
            select i.id::text from contribution.item i join debate.concertation c on c.id = i.concertation_id
            where c.slug = ? and i.state = 'PUBLISHED' order by hashtext(i.id::text) limit ?""";

    private static final String MOST_DISCUSSED = """
            select i.id::text from contribution.item i join debate.concertation c on c.id = i.concertation_id
            join argument.point a on a.contribution_id = i.id
            where c.slug = ? group by i.id order by count(*) desc limit ?""";

    private static final String DOCUMENTS = """
            select '/territoires/' || p.slug || '/concertations/' || c.slug || case d.document
              when 'SYNTHESIS' then '/synthese' else '/conclusions' end
            from synthesis.publication d join debate.concertation c on c.id = d.concertation_id
            join debate.concertation_territory t on t.concertation_id = c.id and t.rank = 0
            join territory.place p on p.code = t.territory_code
            where d.document = ? and c.visibility = 'PUBLIC' group by 1 limit ?""";

    private static final String GRIDS = """
            select '/territoires/' || p.slug || '/concertations/' || c.slug || '/grille'
            from grid.publication g join grid.filled_grid f on f.id = g.grid_id
            join debate.concertation c on c.id = f.concertation_id
            join debate.concertation_territory t on t.concertation_id = c.id and t.rank = 0
            join territory.place p on p.code = t.territory_code
            where c.slug <> ? and c.visibility = 'PUBLIC' group by 1 limit ?""";

    /** Those of a site where this concertation is the large one; kinds without any page yet are left out. */
    public static List<PageKind> of(Connection connection, String concertation) throws SQLException {
        String territory;
        String id;
        try (var asking = connection.prepareStatement(BASE)) {
            asking.setString(1, concertation);
            try (var rows = asking.executeQuery()) {
                if (!rows.next()) throw new SQLException("no concertation " + concertation);
                territory = rows.getString(1);
                id = rows.getString(2);
            }
        }
        var debate = territory + "/concertations/" + concertation;
        var list = debate + "/contributions";
        var read = addresses(connection, CONTRIBUTIONS, concertation, CONTRIBUTIONS_READ);
        var last = Math.max(1, (int) count(connection, concertation) / PAGE);
        var kinds = new ArrayList<PageKind>();
        kinds.add(new PageKind("home", 10, List.of("/")));
        kinds.add(new PageKind("territories", 3, List.of("/territoires?q=rennes", "/territoires?q=35000")));
        kinds.add(new PageKind("territory", 5, List.of(territory, "/territoires/rennes", "/territoires/bretagne")));
        kinds.add(new PageKind("concertation", 22, List.of(debate)));
        kinds.add(new PageKind("list", 8, List.of(list)));
        kinds.add(new PageKind(
                "listFiltered",
                5,
                List.of(list + "?type=RISK&college=AGENT", list + "?college=ELECTED", list + "?type=PROPOSAL")));
        kinds.add(new PageKind(
                "listDeep",
                4,
                IntStream.rangeClosed(1, 20)
                        .mapToObj(n -> list + "?page=" + Math.max(1, last * n / 20))
                        .toList()));
        kinds.add(new PageKind(
                "contribution",
                28,
                read.stream().map(one -> "/contributions/" + one).toList()));
        kinds.add(new PageKind(
                "contributionDiscussed",
                2,
                addresses(connection, MOST_DISCUSSED, concertation, 1).stream()
                        .map(one -> "/contributions/" + one)
                        .toList()));
        kinds.add(new PageKind(
                "search",
                5,
                List.of(
                        "/recherche?q=donnees",
                        "/recherche?q=accueil&concertation=" + id,
                        "/recherche?q=agent+public")));
        kinds.add(new PageKind("synthesis", 2, addresses(connection, DOCUMENTS, "SYNTHESIS", 5)));
        kinds.add(new PageKind("conclusions", 2, addresses(connection, DOCUMENTS, "CONCLUSIONS", 5)));
        kinds.add(new PageKind("gridOfOne", 1, addresses(connection, GRIDS, "", 5)));
        kinds.add(new PageKind("grids", 1, List.of("/grille")));
        kinds.add(new PageKind("manifesto", 1, List.of("/manifeste")));
        kinds.add(new PageKind("charter", 1, List.of("/charte")));
        kinds.add(new PageKind("signatories", 1, List.of("/signataires")));
        return kinds.stream().filter(kind -> !kind.paths.isEmpty()).toList();
    }

    private static long count(Connection connection, String concertation) throws SQLException {
        return addresses(connection, CONTRIBUTIONS, concertation, Integer.MAX_VALUE)
                .size();
    }

    private static List<String> addresses(Connection connection, String query, String about, int most)
            throws SQLException {
        try (var asking = connection.prepareStatement(query)) {
            asking.setString(1, about);
            asking.setInt(2, most);
            try (var rows = asking.executeQuery()) {
                var found = new ArrayList<String>();
                while (rows.next()) found.add(rows.getString(1));
                return found;
            }
        }
    }
}
