package fr.concertations.opinion;

import fr.concertations.contribution.ContributionId;
import fr.concertations.kernel.FewPeople;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the votes of one concertation say, as it is shown: counts of {@link #FEWEST} people or more, nothing about one
 * person. Members only; guests are counted elsewhere, apart. Contributions hidden since are in no figure.
 *
 * @param people who took a position, passing included
 * @param busy of them, who took {@value #FEWEST_POSITIONS} positions or more
 * @param placed of them, who is in one of these groups; where none is drawn, who would be in one
 * @param contributions on which there is a position
 * @param positions all of them
 * @param explained the share of all differences that the two axes of the map show, from 0 to 1
 * @param gathering what all groups agree with; without groups, what most people agree with
 * @param dividing where groups part; without groups, where people do
 * @param uncertain where more than three in ten neither agree nor disagree
 * @param groups those of enough people; empty where two cannot be drawn honestly
 * @param between what the collèges agree and part on, whether or not there are groups
 */
public record Reading(
        int people,
        int busy,
        int placed,
        int contributions,
        long positions,
        double explained,
        List<Standing> gathering,
        List<Standing> dividing,
        List<Standing> uncertain,
        List<Camp> groups,
        Between between) {

    /** How many people it takes, each with so many positions, before groups are drawn. */
    public static final int FEWEST_PEOPLE = Entry.FEWEST_PEOPLE;

    public static final int FEWEST_POSITIONS = Entry.FEWEST_VOTES;

    /** No count of fewer people is ever shown. */
    public static final int FEWEST = Math.toIntExact(FewPeople.ENOUGH);

    /** Whether it is too few people, rather than groups too small to be told, that keeps groups from being drawn. */
    public boolean hasFewPeople() {
        return busy < FEWEST_PEOPLE;
    }

    /** Nothing can be told of so few people. */
    public boolean isTooSmall() {
        return FewPeople.isFew(people);
    }

    /** The share the map shows, in whole percents. */
    public long explainedPercent() {
        return Math.round(100 * explained);
    }

    /** Of several camps: what all agree with, and where they part. */
    public record Between(List<Standing> gathering, List<Standing> dividing) {}

    /**
     * An opinion group.
     *
     * @param name a letter, which it keeps from one reading to the next
     * @param speaks what sets its people apart, the clearest first
     * @param colleges of its people; those too few to be told are absent
     * @param area where its people stand on the map
     */
    public record Camp(String name, int people, List<Speaks> speaks, List<Share> colleges, Area area) {}

    /** The letter of a group by its number. */
    static String letter(int group) {
        return String.valueOf((char) ('A' + group));
    }

    /** Everything that is told of some contribution. */
    public Set<ContributionId> told() {
        return Stream.concat(
                        Stream.of(gathering, dividing, uncertain, between.gathering, between.dividing)
                                .flatMap(List::stream)
                                .map(Standing::contribution),
                        groups.stream().flatMap(camp -> camp.speaks().stream()).map(Speaks::contribution))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The share of pairs of a person and a contribution that have a position, from 0 to 1. */
    public double density() {
        return people == 0 ? 0 : mean() / contributions;
    }

    /** How many positions one person took, on average; 0 when all were taken back. */
    public double mean() {
        return people == 0 ? 0 : (double) positions / people;
    }

    /** @param college its name */
    public record Share(String college, int people) {}

    /**
     * A contribution that speaks for a group.
     *
     * @param agrees whether they agree more than others, else they disagree more
     * @param said how many of them, out of those who gave an opinion of it: who passes gave none
     * @param saidByOthers the same of the other groups that can be told
     */
    public record Speaks(
            ContributionId contribution, boolean agrees, int said, int seen, int saidByOthers, int seenByOthers) {
        /** More than half of them say it, and a larger share than of the others. */
        boolean isDefended() {
            return 2 * said > seen && (long) said * seenByOthers > (long) saidByOthers * seen;
        }
    }

    /** How one contribution stands, for everybody and camp by camp. */
    public record Standing(ContributionId contribution, Count all, List<Cell> groups, List<Cell> colleges) {}

    /** @param count null where they are too few, or where it would give away those who are */
    public record Cell(String camp, @Nullable Count count) {
        long people() {
            return count == null ? 0 : count.people();
        }
    }

    /** How many people took each position. */
    public record Count(int agree, int mixed, int disagree, int pass) {
        public int people() {
            return agree + mixed + disagree + pass;
        }

        /** Who gave an opinion: passing is not giving one. */
        public int expressed() {
            return agree + mixed + disagree;
        }
    }

    /**
     * An ellipse that holds most people of a group, in units of the map.
     *
     * @param x of its middle, to the right @param y upwards
     * @param along half its length @param across half its width
     * @param turn from the horizontal, in degrees, counter-clockwise
     */
    public record Area(double x, double y, double along, double across, double turn) {}
}
