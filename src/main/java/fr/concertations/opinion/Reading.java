package fr.concertations.opinion;

import fr.concertations.contribution.ContributionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the votes of one concertation say, as it is shown: counts of {@link Camp#FEWEST} people or more, nothing about one
 * person. Members only; guests are counted elsewhere, apart.
 *
 * @param people who took a position, passing included
 * @param busy of them, who took {@value #FEWEST_POSITIONS} positions or more
 * @param placed of them, who is in an opinion group
 * @param contributions on which there is a position
 * @param positions all of them
 * @param density the share of pairs of a person and a contribution that have a position, from 0 to 1
 * @param explained the share of all differences that the two axes of the map show, from 0 to 1
 * @param gathering what all groups agree with; without groups, what most people agree with
 * @param dividing where groups part; without groups, where people do
 * @param uncertain where more than three in ten neither agree nor disagree
 * @param groups empty where none can be drawn honestly
 * @param colleges those of whoever takes part, in their usual order
 * @param between what the collèges agree and part on, whether or not there are groups
 */
public record Reading(
        int people,
        int busy,
        int placed,
        int contributions,
        long positions,
        double density,
        double explained,
        List<Standing> gathering,
        List<Standing> dividing,
        List<Standing> uncertain,
        List<Camp> groups,
        List<Camp> colleges,
        Between between) {

    /** How many people it takes, each with so many positions, before groups are drawn. */
    public static final int FEWEST_PEOPLE = Entry.FEWEST_PEOPLE;

    public static final int FEWEST_POSITIONS = Entry.FEWEST_VOTES;

    /** Whether it is too few people, rather than groups too small to be told, that keeps groups from being drawn. */
    public boolean hasFewPeople() {
        return busy < FEWEST_PEOPLE;
    }

    /** The share the map shows, in whole percents. */
    public long explainedPercent() {
        return Math.round(100 * explained);
    }

    /** Of several camps: what all agree with, and where they part. */
    public record Between(List<Standing> gathering, List<Standing> dividing) {}

    /**
     * People who are together in something: an opinion group, or a collège.
     *
     * @param name a letter for a group, the name of a collège
     * @param people null where they are fewer than {@value #FEWEST}
     * @param speaks what sets them apart, the clearest first; empty where they are too few
     * @param colleges of its people, for a group; those of fewer than {@value #FEWEST} people are absent
     * @param area where its people stand on the map, for a group of enough people
     */
    public record Camp(
            String name,
            @Nullable Integer people,
            List<Speaks> speaks,
            List<Share> colleges,
            @Nullable Area area) {
        /** No count of fewer people is ever shown. */
        public static final int FEWEST = 11;
    }

    /** @param college its name */
    public record Share(String college, int people) {}

    /**
     * A contribution that speaks for a camp.
     *
     * @param agrees whether they agree more than others, else they disagree more
     * @param said how many of them, out of those who took a position on it
     */
    public record Speaks(
            ContributionId contribution, boolean agrees, int said, int seen, int saidByOthers, int seenByOthers) {}

    /** How one contribution stands, for everybody and camp by camp. */
    public record Standing(ContributionId contribution, Count all, List<Cell> groups, List<Cell> colleges) {}

    /** @param count null where they are too few, or where it would give away those who are */
    public record Cell(String camp, @Nullable Count count) {}

    /** How many people took each position. */
    public record Count(int agree, int mixed, int disagree, int pass) {
        public int people() {
            return agree + mixed + disagree + pass;
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
