package fr.concertations.opinion;

/**
 * Where people stand on the two axes: over the statements they saw alone, the sum of (vote − center) · component, times
 * √(statements / filled cells), so that who voted little is not in the middle for that alone. Columns left out are filled.
 */
public final class Positions {
    private final double[] x;
    private final double[] y;

    private Positions(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    static Positions of(WorkingMatrix matrix, PrincipalAxes axes) {
        return new Positions(along(matrix, axes.component(0)), along(matrix, axes.component(1)));
    }

    private static double[] along(WorkingMatrix matrix, double[] component) {
        var along = matrix.times(component);
        for (int person = 0; person < along.length; person++)
            along[person] *= Math.sqrt((double) matrix.statements() / Math.max(matrix.filled(person), 1));
        return along;
    }

    public double x(int participant) {
        return x[participant];
    }

    public double y(int participant) {
        return y[participant];
    }

    int size() {
        return x.length;
    }
}
