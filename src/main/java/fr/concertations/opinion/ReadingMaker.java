package fr.concertations.opinion;

import fr.concertations.contribution.ContributionId;
import fr.concertations.identity.College;
import fr.concertations.opinion.Reading.Camp;
import fr.concertations.opinion.Reading.Share;
import fr.concertations.opinion.Reading.Speaks;
import fr.concertations.opinion.Reading.Standing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes what was computed the way it is shown: few contributions, large enough counts. */
final class ReadingMaker {
    private final Poll poll;
    private final OpinionResult result;
    private final VoteTable votes;
    private final Partition colleges;
    private final OpinionStatistics byCollege;
    private final List<String> groupNames;

    private ReadingMaker(Poll poll, OpinionResult result) {
        this.poll = poll;
        this.result = result;
        this.votes = result.votes();
        this.colleges = Partition.of(votes, poll.colleges());
        this.byCollege = OpinionStatistics.of(votes, colleges);
        this.groupNames = drawn()
                ? IntStream.range(0, groups().size())
                        .mapToObj(ReadingMaker::letter)
                        .toList()
                : List.of();
    }

    static Reading of(Poll poll, OpinionResult result) {
        return new ReadingMaker(poll, result).reading();
    }

    private Reading reading() {
        var ofGroups = new Standouts(votes, result.statistics(), true);
        var gathering = drawn() ? ofGroups.gathering() : majority();
        var dividing = without(gathering, drawn() ? ofGroups.dividing() : Standouts.dividing(votes, result.counts()));
        var uncertain = without(gathering, without(dividing, uncertain()));
        var ofColleges = new Standouts(votes, byCollege, false);
        var shared = ofColleges.gathering();
        var parted = ofColleges.dividing();
        var standings = standings(Stream.of(gathering, dividing, uncertain, shared, parted)
                .flatMap(List::stream)
                .distinct()
                .toList());
        return new Reading(
                votes.participants().size(),
                (int) poll.busy(),
                result.placedPeople(),
                votes.statements().size(),
                votes.cells(),
                result.density(),
                result.axes().explained(0) + result.axes().explained(1),
                in(gathering, standings),
                in(dividing, standings),
                in(uncertain, standings),
                groupCamps(),
                collegeCamps(),
                new Reading.Between(in(shared, standings), in(parted, standings)));
    }

    /** Two groups of enough people, among enough people who took enough positions. */
    private boolean drawn() {
        return poll.busy() >= Reading.FEWEST_PEOPLE
                && IntStream.range(0, groups().size())
                                .filter(group -> groups().members(group).length >= Camp.FEWEST)
                                .count()
                        > 1;
    }

    private Partition groups() {
        return result.grouping().groups();
    }

    private List<Integer> majority() {
        return Stream.concat(result.majority().agree().stream(), result.majority().disagree().stream())
                .filter(one -> one.seen() >= Camp.FEWEST)
                .sorted(Comparator.<Majority.Shared>comparingDouble(one -> one.share() * one.z())
                        .reversed())
                .map(Majority.Shared::statement)
                .limit(result.majority().agree().size())
                .toList();
    }

    private List<Integer> uncertain() {
        return result.uncertain().stream()
                .filter(one -> one.seen() >= Camp.FEWEST)
                .map(Uncertain::statement)
                .toList();
    }

    private static List<Integer> without(List<Integer> taken, List<Integer> all) {
        return all.stream().filter(one -> !taken.contains(one)).toList();
    }

    private Map<Integer, Standing> standings(List<Integer> statements) {
        var ids = statements.stream().map(votes.statements()::get).toList();
        var counts = poll.counts(ids, List.of(groupOfEach(), poll.colleges()));
        var collegeNames = collegeNames();
        var standings = new HashMap<Integer, Standing>();
        for (var statement : statements) {
            var of = counts.getOrDefault(votes.statements().get(statement), new PartCounts());
            standings.put(
                    statement, new Standing(id(statement), of.all(), of.cells(groupNames), of.cells(collegeNames)));
        }
        return standings;
    }

    private static List<Standing> in(List<Integer> statements, Map<Integer, Standing> standings) {
        return statements.stream().map(standings::get).toList();
    }

    private Map<String, String> groupOfEach() {
        var letters = new HashMap<String, String>();
        if (drawn())
            for (int person = 0; person < votes.participants().size(); person++)
                if (groups().of(person) >= 0)
                    letters.put(votes.participants().get(person), groupNames.get(groups().of(person)));
        return letters;
    }

    private List<Camp> groupCamps() {
        var camps = new ArrayList<Camp>();
        for (int group = 0; group < groupNames.size(); group++) {
            var members = groups().members(group);
            camps.add(
                    members.length < Camp.FEWEST
                            ? new Camp(groupNames.get(group), null, List.of(), List.of(), null)
                            : new Camp(
                                    groupNames.get(group),
                                    members.length,
                                    speaks(result.statistics(), group),
                                    shares(members),
                                    Areas.of(result.positions(), members)));
        }
        return camps;
    }

    private List<Camp> collegeCamps() {
        return collegeNames().stream()
                .map(name -> {
                    var college = colleges.names().indexOf(name);
                    var people = colleges.members(college).length;
                    return people < Camp.FEWEST
                            ? new Camp(name, null, List.of(), List.of(), null)
                            : new Camp(name, people, speaks(byCollege, college), List.of(), null);
                })
                .toList();
    }

    private List<String> collegeNames() {
        return Arrays.stream(College.values())
                .map(Enum::name)
                .filter(colleges.names()::contains)
                .toList();
    }

    /** Those enough people of the camp and enough others took a position on. */
    private List<Speaks> speaks(OpinionStatistics statistics, int camp) {
        return statistics.representative(camp).stream()
                .map(one -> {
                    var all = statistics.votes();
                    var said = one.side() == Side.AGREE ? all.agree(one.statement()) : all.disagree(one.statement());
                    return new Speaks(
                            id(one.statement()),
                            one.side() == Side.AGREE,
                            one.said(),
                            one.seen(),
                            said - one.said(),
                            all.seen(one.statement()) - one.seen());
                })
                .filter(speaks -> speaks.seen() >= Camp.FEWEST && speaks.seenByOthers() >= Camp.FEWEST)
                .toList();
    }

    private List<Share> shares(int[] members) {
        var people = new int[colleges.size()];
        for (var person : members) if (colleges.of(person) >= 0) people[colleges.of(person)]++;
        return collegeNames().stream()
                .map(name -> new Share(name, people[colleges.names().indexOf(name)]))
                .filter(share -> share.people() >= Camp.FEWEST)
                .toList();
    }

    private ContributionId id(int statement) {
        return new ContributionId(UUID.fromString(votes.statements().get(statement)));
    }

    private static String letter(int group) {
        return String.valueOf((char) ('A' + group));
    }
}
