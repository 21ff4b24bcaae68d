package fr.concertations.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.contribution.ContributionId;
import fr.concertations.debate.ConcertationId;
import fr.concertations.identity.Assurance;
import fr.concertations.identity.Channel;
import fr.concertations.identity.College;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** What the positions of a concertation add up to, counted here one by one, to compare what the product says with. */
record CountedAfresh(DSLContext dsl, ConcertationId concertation) {
    private record Row(
            ContributionId contribution,
            UUID voter,
            Position choice,
            Optional<College> college,
            Channel channel,
            Assurance assurance,
            boolean shown) {
        boolean guest() {
            return assurance == Assurance.GUEST;
        }
    }

    /** All the product says of this concertation is what its rows say. */
    void agreesWith(Ballots ballots, BallotQueries queries, Turnouts turnouts, List<ContributionId> contributions) {
        var rows = rows();
        assertThat(ballots.tallies(contributions)).isEqualTo(tallies(rows));
        var shown = rows.stream().filter(Row::shown).toList();
        assertThat(ballots.counts(concertation)).isEqualTo(counts(shown));
        assertThat(queries.attention(concertation)).isEqualTo(attention(shown));
        var voters = shown.stream().filter(r -> !r.guest()).map(Row::voter).collect(Collectors.toSet());
        assertThat(ballots.voters(List.of(concertation)).getOrDefault(concertation, 0L))
                .isEqualTo(voters.size());
        var members = shown.stream().filter(r -> !r.guest()).toList();
        var together = turnouts.together(List.of(concertation));
        assertThat(together.people()).isEqualTo(voters.size());
        assertThat(together.byCollege()).isEqualTo(people(members, Row::college));
        assertThat(together.byChannel()).isEqualTo(people(members, Row::channel));
        var known = new KnownVoterQueries(dsl, Clock.systemUTC());
        assertThat(known.in(List.of(concertation))).isEqualTo(surest(members));
        for (var contribution : contributions)
            assertThat(known.on(contribution)).isEqualTo(surest(on(contribution, rows)));
        assertThat(turnouts.lines(List.of(concertation)).stream()
                        .mapToLong(Turnouts.Line::positions)
                        .sum())
                .isEqualTo(members.size());
    }

    private static List<Row> on(ContributionId contribution, List<Row> rows) {
        return rows.stream()
                .filter(row -> row.contribution().equals(contribution) && !row.guest())
                .toList();
    }

    private static Map<Assurance, Long> surest(List<Row> rows) {
        var classes = rows.stream()
                .collect(Collectors.toMap(
                        Row::voter, Row::assurance, (one, other) -> one.compareTo(other) < 0 ? one : other));
        return classes.values().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static <K> Map<K, Long> people(List<Row> rows, Function<Row, K> by) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        by, Collectors.mapping(Row::voter, Collectors.collectingAndThen(Collectors.toSet(), people ->
                                (long) people.size()))));
    }

    private static Map<ContributionId, Tally> tallies(List<Row> rows) {
        return rows.stream().collect(Collectors.groupingBy(Row::contribution)).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> tally(e.getValue())));
    }

    private static Tally tally(List<Row> rows) {
        var byCollege = new HashMap<Optional<College>, Map<Position, Long>>();
        var byGuests = new EnumMap<Position, Long>(Position.class);
        for (var row : rows) {
            var side = row.guest()
                    ? byGuests
                    : byCollege.computeIfAbsent(row.college(), c -> new EnumMap<>(Position.class));
            side.merge(row.choice(), 1L, Long::sum);
        }
        return new Tally(byCollege, byGuests);
    }

    private static BallotCounts counts(List<Row> rows) {
        var tally = tally(rows);
        var byChannel = new EnumMap<Channel, Long>(Channel.class);
        var byAssurance = new EnumMap<Assurance, Long>(Assurance.class);
        var members = new HashSet<UUID>();
        var guests = new HashSet<UUID>();
        var people = new HashMap<Optional<College>, Set<UUID>>();
        for (var row : rows) {
            byAssurance.merge(row.assurance(), 1L, Long::sum);
            (row.guest() ? guests : members).add(row.voter());
            if (row.guest()) continue;
            byChannel.merge(row.channel(), 1L, Long::sum);
            people.computeIfAbsent(row.college(), c -> new HashSet<>()).add(row.voter());
        }
        var votersByCollege = people.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e ->
                (long) e.getValue().size()));
        return new BallotCounts(
                rows.stream().filter(r -> !r.guest()).count(),
                members.size(),
                tally.byCollege(),
                votersByCollege,
                byChannel,
                byAssurance,
                tally.byGuests(),
                guests.size());
    }

    private static Map<ContributionId, Integer> attention(List<Row> rows) {
        return rows.stream().collect(Collectors.groupingBy(Row::contribution, Collectors.summingInt(r -> 1)));
    }

    private List<Row> rows() {
        return dsl.fetch("""
                        select p.contribution_id, p.voter_id, p.choice, p.college, p.channel, p.assurance, i.state
                        from ballot.position p join contribution.item i on i.id = p.contribution_id
                        where i.concertation_id = ?""", concertation.value())
                .map(r -> new Row(
                        new ContributionId(r.get(0, UUID.class)),
                        r.get(1, UUID.class),
                        Position.valueOf(r.get(2, String.class)),
                        Optional.of(r.get(3, String.class))
                                .filter(c -> !c.isEmpty())
                                .map(College::valueOf),
                        Channel.valueOf(r.get(4, String.class)),
                        Assurance.valueOf(r.get(5, String.class)),
                        r.get(6, String.class).equals("PUBLISHED")));
    }
}
