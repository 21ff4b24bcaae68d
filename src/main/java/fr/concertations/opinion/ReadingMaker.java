package fr.concertations.opinion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes what was computed the way it is shown: few contributions, large enough counts. */
final class ReadingMaker {
    private final Poll poll;
    private final OpinionResult result;
    private final VoteTable votes;
    private final Partition colleges;
    private final GroupCamps groups;

    private ReadingMaker(Poll poll, OpinionResult result) {
        this.poll = poll;
        this.result = result;
        this.votes = result.votes();
        this.colleges = Partition.of(votes, poll.colleges());
        this.groups = new GroupCamps(result, colleges, poll.busy());
    }

    static Reading of(Poll poll, OpinionResult result) {
        return new ReadingMaker(poll, result).reading();
    }

    private Reading reading() {
        var ofGroups = new Standouts(votes, result.statistics(), true);
        var gathering = groups.drawn() ? ofGroups.gathering() : Standouts.gathering(votes, result.counts());
        var dividing =
                without(gathering, groups.drawn() ? ofGroups.dividing() : Standouts.dividing(votes, result.counts()));
        var uncertain = without(gathering, without(dividing, Standouts.uncertain(votes, result.counts())));
        var ofColleges = new Standouts(votes, OpinionStatistics.of(votes, colleges), false);
        var shared = ofColleges.gathering();
        var parted = ofColleges.dividing();
        var standings = standings(Stream.of(gathering, dividing, uncertain, shared, parted));
        return new Reading(
                poll.people(),
                (int) poll.busy(),
                groups.drawn() ? groups.people() : result.placedPeople(),
                poll.contributions(),
                poll.positions(),
                result.axes().explained(0) + result.axes().explained(1),
                standings.of(gathering),
                standings.of(dividing),
                standings.of(uncertain),
                groups.camps(standings),
                new Reading.Between(standings.of(shared), standings.of(parted)));
    }

    private static List<Integer> without(List<Integer> taken, List<Integer> all) {
        return all.stream().filter(one -> !taken.contains(one)).toList();
    }

    private Standings standings(Stream<List<Integer>> lists) {
        var statements = Stream.concat(lists.flatMap(List::stream), groups.statements())
                .distinct()
                .toList();
        return new Standings(
                poll,
                votes,
                statements,
                letterOfEach(),
                groups.letters(),
                Colleges.named(colleges.names()).toList());
    }

    private Map<String, String> letterOfEach() {
        var letters = new HashMap<String, String>();
        var of = result.grouping().groups();
        for (int person = 0; person < votes.participants().size(); person++)
            if (of.of(person) >= 0) letters.put(votes.participants().get(person), Reading.letter(of.of(person)));
        return letters;
    }
}
