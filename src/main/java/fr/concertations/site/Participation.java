package fr.concertations.site;

import fr.concertations.ballot.BallotCounts;
import fr.concertations.contribution.ContributionCounts;
import fr.concertations.identity.Channel;
import fr.concertations.identity.College;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who took part in a concertation: collège by collège, then those of an import that told none, then guests; or by which way. */
record Participation(List<Row> rows) {
    /** @param labelKey key of what the row is called @param voters people by collège, positions by way */
    record Row(String labelKey, long contributions, long voters) {}

    static Participation of(ContributionCounts contributions, BallotCounts ballots) {
        var rows = new ArrayList<Row>();
        long told = 0;
        for (var college : College.values()) {
            long wrote = contributions.byCollege().getOrDefault(college, 0L);
            told += wrote;
            rows.add(new Row("college." + college, wrote, voters(ballots, Optional.of(college))));
        }
        var untold = contributions.total() - contributions.byGuests() - told;
        addUnlessEmpty(rows, new Row("site.who.untold", untold, voters(ballots, Optional.empty())));
        addUnlessEmpty(rows, new Row("site.who.guests", contributions.byGuests(), ballots.guests()));
        return new Participation(List.copyOf(rows));
    }

    /** By which way contributions came, and positions of people with an account. */
    static Participation channels(ContributionCounts contributions, BallotCounts ballots) {
        var rows = new ArrayList<Row>();
        for (var channel : Channel.values())
            addUnlessEmpty(
                    rows,
                    new Row(
                            "channel." + channel,
                            contributions.byChannel().getOrDefault(channel, 0L),
                            ballots.byChannel().getOrDefault(channel, 0L)));
        return new Participation(List.copyOf(rows));
    }

    /** Nobody did anything yet. */
    public boolean isEmpty() {
        return rows.stream().allMatch(row -> row.contributions() + row.voters() == 0);
    }

    /** Voters of a row beside those of the most numerous one, in whole percents: the length of its bar. */
    public long length(Row row) {
        var most = rows.stream().mapToLong(Row::voters).max().orElse(0);
        return most == 0 ? 0 : Math.round(100.0 * row.voters() / most);
    }

    private static void addUnlessEmpty(List<Row> rows, Row row) {
        if (row.contributions() + row.voters() > 0) rows.add(row);
    }

    private static long voters(BallotCounts ballots, Optional<College> college) {
        return ballots.votersByCollege().getOrDefault(college, 0L);
    }
}
