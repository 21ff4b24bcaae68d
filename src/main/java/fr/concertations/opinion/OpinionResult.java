package fr.concertations.opinion;

import java.util.List;

/**
 * Everything read in the votes at one moment. Numbers of participants and statements are those of the table.
 *
 * @param counts of everybody, statement by statement
 * @param placed who is in a group; nobody else is to be shown on the map
 * @param statistics of the opinion groups
 * @param priority of each statement for who votes next, above 0
 * @param state to give to the next update
 */
public record OpinionResult(
        VoteTable votes,
        StatementCounts counts,
        PrincipalAxes axes,
        Positions positions,
        boolean[] placed,
        Grouping grouping,
        OpinionStatistics statistics,
        Majority majority,
        List<Uncertain> uncertain,
        double[] priority,
        OpinionState state,
        StepTimes times) {
    public boolean isPlaced(int participant) {
        return placed[participant];
    }

    public double priority(int statement) {
        return priority[statement];
    }

    public int placedPeople() {
        var number = 0;
        for (var one : placed) if (one) number++;
        return number;
    }

    /** The share of pairs of a person and a statement that have a vote, from 0 to 1. */
    public double density() {
        var pairs = (double) votes.participants().size() * votes.statements().size();
        return pairs == 0 ? 0 : votes.cells() / pairs;
    }
}
