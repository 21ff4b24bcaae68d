package fr.concertations.opinion;

import java.util.List;
import java.util.Map;

/** The two directions along which people differ most: principal components of the votes, empty cells at their column's mean. */
public final class PrincipalAxes {
    private static final double AS_LARGE = 1 - 1e-9;

    private final double[] center;
    private final double[][] components;
    private final double[] explained;

    private PrincipalAxes(double[] center, double[][] components, double[] explained) {
        this.center = center;
        this.components = components;
        this.explained = explained;
    }

    /** @param before the axes last shown, so that the map is not mirrored from one time to the next */
    static PrincipalAxes of(VoteTable votes, WorkingMatrix matrix, StatementCounts counts, OpinionState before) {
        var used = new boolean[matrix.statements()];
        for (int statement = 0; statement < used.length; statement++)
            used[statement] = !votes.isLeftOut(statement) && matrix.squares(counts, statement) > 0;
        var squares = shownSquares(votes, matrix, counts);
        var found = squares > 0
                ? new Lanczos(matrix::gram, used).twoLargest()
                : new Lanczos.Pairs(new double[2], new double[2][used.length]);
        var explained = new double[2];
        for (int axis = 0; axis < 2; axis++) {
            if (squares > 0) explained[axis] = found.values()[axis] / squares;
            if (isBackwards(found.vectors()[axis], votes.statements(), before.axis(axis)))
                for (int at = 0; at < used.length; at++) found.vectors()[axis][at] = 0 - found.vectors()[axis][at];
        }
        return new PrincipalAxes(matrix.center(), found.vectors(), explained);
    }

    private static double shownSquares(VoteTable votes, WorkingMatrix matrix, StatementCounts counts) {
        var sum = 0.0;
        for (int statement = 0; statement < matrix.statements(); statement++)
            if (!votes.isLeftOut(statement)) sum += matrix.squares(counts, statement);
        return sum;
    }

    /** An axis points as it did; a new one to where its largest coordinate is positive (of equals, the first). */
    private static boolean isBackwards(double[] axis, List<String> statements, Map<String, Double> before) {
        var along = 0.0;
        for (int at = 0; at < axis.length; at++) along += axis[at] * before.getOrDefault(statements.get(at), 0.0);
        if (along != 0) return along < 0;
        var largest = 0.0;
        for (var coordinate : axis) largest = Math.max(largest, Math.abs(coordinate));
        for (var coordinate : axis) if (Math.abs(coordinate) >= AS_LARGE * largest) return coordinate < 0;
        return false;
    }

    /** The mean vote on a statement, from −1 to 1; 0 for one left out. */
    public double center(int statement) {
        return center[statement];
    }

    /** @param axis 0 or 1 */
    public double component(int axis, int statement) {
        return components[axis][statement];
    }

    double[] component(int axis) {
        return components[axis];
    }

    /** The share of all differences along this axis, from 0 to 1. */
    public double explained(int axis) {
        return explained[axis];
    }

    /**
     * How far from the middle the axes would put somebody who only agreed with this statement: √statements · (1 − center) ·
     * √(component₁² + component₂²).
     */
    public double extremity(int statement) {
        var first = components[0][statement];
        var second = components[1][statement];
        return Math.sqrt(center.length) * (1 - center[statement]) * Math.sqrt(first * first + second * second);
    }
}
