package fr.concertations.opinion;

import fr.concertations.kernel.FewPeople;
import fr.concertations.opinion.Reading.Camp;
import fr.concertations.opinion.Reading.Cell;
import fr.concertations.opinion.Reading.Count;
import fr.concertations.opinion.Reading.Share;
import fr.concertations.opinion.Reading.Speaks;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The opinion groups that are shown: those of enough people, when there are two at least, drawn on enough people who took
 * enough positions. Smaller ones are not named: what is left over is theirs and that of whoever is placed nowhere.
 */
final class GroupCamps {
    private final OpinionResult result;
    private final Partition groups;
    private final Partition colleges;
    private final int[] told;

    GroupCamps(OpinionResult result, Partition colleges, long busy) {
        this.result = result;
        this.groups = result.grouping().groups();
        this.colleges = colleges;
        var large = IntStream.range(0, groups.size())
                .filter(group -> !FewPeople.isFew(groups.members(group).length))
                .toArray();
        told = busy >= Reading.FEWEST_PEOPLE && large.length > 1 ? large : new int[0];
    }

    boolean drawn() {
        return told.length > 0;
    }

    List<String> letters() {
        return IntStream.of(told).mapToObj(Reading::letter).toList();
    }

    int people() {
        return IntStream.of(told).map(group -> groups.members(group).length).sum();
    }

    /** What speaks for any of them. */
    Stream<Integer> statements() {
        return IntStream.of(told)
                .boxed()
                .flatMap(group -> result.statistics().representative(group).stream())
                .map(Representative::statement);
    }

    List<Camp> camps(Standings standings) {
        return IntStream.of(told)
                .mapToObj(group -> new Camp(
                        Reading.letter(group),
                        groups.members(group).length,
                        result.statistics().representative(group).stream()
                                .flatMap(one -> speaks(one, Reading.letter(group), standings).stream())
                                .toList(),
                        shares(groups.members(group)),
                        Areas.of(result.positions(), groups.members(group))))
                .toList();
    }

    /**
     * Told by the counts that are shown, and only where the group's own and another's are: nothing more can be found from
     * it. And only what more than half of the group say, and more often than others: nobody defends what hardly any of them
     * say.
     */
    private static Optional<Speaks> speaks(Representative one, String letter, Standings standings) {
        var standing = standings.of(one.statement());
        var own = shown(standing.groups(), letter, true);
        var others = shown(standing.groups(), letter, false);
        if (own.isEmpty() || others.isEmpty()) return Optional.empty();
        var agrees = one.side() == Side.AGREE;
        ToIntFunction<Count> said = agrees ? Count::agree : Count::disagree;
        var speaks = new Speaks(
                standing.contribution(),
                agrees,
                sum(own, said),
                sum(own, Count::expressed),
                sum(others, said),
                sum(others, Count::expressed));
        return Optional.of(speaks).filter(Speaks::isDefended);
    }

    private static List<Count> shown(List<Cell> cells, String letter, boolean own) {
        return cells.stream()
                .filter(cell -> cell.camp().equals(letter) == own && cell.people() > 0)
                .flatMap(cell -> Optional.ofNullable(cell.count()).stream())
                .toList();
    }

    private static int sum(List<Count> counts, ToIntFunction<Count> what) {
        return counts.stream().mapToInt(what).sum();
    }

    private List<Share> shares(int[] members) {
        var people = IntStream.of(members)
                .filter(person -> colleges.of(person) >= 0)
                .mapToObj(person -> colleges.names().get(colleges.of(person)))
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        var untold = FewPeople.untold(people);
        return Colleges.named(people.keySet())
                .filter(name -> !untold.contains(name))
                .map(name -> new Share(name, Math.toIntExact(people.getOrDefault(name, 0L))))
                .toList();
    }
}
