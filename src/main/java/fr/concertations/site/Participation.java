package fr.concertations.site;

import fr.concertations.ballot.BallotCounts;
import fr.concertations.contribution.ContributionCounts;
import fr.concertations.identity.Channel;
import fr.concertations.identity.College;
import fr.concertations.identity.UntoldColleges;
import fr.concertations.kernel.FewPeople;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who took part in a concertation: collège by collège, then those of an import that told none, then guests; or by which way. People of
 * a collège are told by the rule of the grid. @see UntoldColleges
 */
record Participation(List<Row> rows) {
    /**
     * @param labelKey key of what the row is called
     * @param voters people by collège, positions by way
     * @param telling whether that number may be told
     */
    record Row(String labelKey, long contributions, long voters, boolean telling) {
        /** Not told because it is about so few; others so that these cannot be found. */
        public boolean isFew() {
            return FewPeople.isFew(voters);
        }
    }

    static Participation of(ContributionCounts contributions, BallotCounts ballots) {
        var rows = new ArrayList<Row>();
        long told = 0;
        var hidden = UntoldColleges.of(ballots.votersByCollege());
        for (var college : College.values()) {
            long wrote = contributions.byCollege().getOrDefault(college, 0L);
            told += wrote;
            rows.add(row("college." + college, wrote, ballots, Optional.of(college), hidden));
        }
        var untold = contributions.total() - contributions.byGuests() - told;
        addUnlessEmpty(rows, row("site.who.untold", untold, ballots, Optional.empty(), hidden));
        addUnlessEmpty(rows, new Row("site.who.guests", contributions.byGuests(), ballots.guests(), true));
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
                            ballots.byChannel().getOrDefault(channel, 0L),
                            true));
        return new Participation(List.copyOf(rows));
    }

    /** Nobody did anything yet. */
    public boolean isEmpty() {
        return rows.stream().allMatch(row -> row.contributions() + row.voters() == 0);
    }

    /** Voters of a row beside those of the most numerous one that is told, in whole percents: the length of its bar. */
    public long length(Row row) {
        var most =
                rows.stream().filter(Row::telling).mapToLong(Row::voters).max().orElse(0);
        return most == 0 ? 0 : Math.round(100.0 * row.voters() / most);
    }

    private static void addUnlessEmpty(List<Row> rows, Row row) {
        if (row.contributions() + row.voters() > 0) rows.add(row);
    }

    private static Row row(
            String labelKey,
            long contributions,
            BallotCounts ballots,
            Optional<College> college,
            Set<Optional<College>> hidden) {
        var voters = ballots.votersByCollege().getOrDefault(college, 0L);
        return new Row(labelKey, contributions, voters, !hidden.contains(college));
    }
}
