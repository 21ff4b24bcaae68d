package fr.concertations.bench;

import fr.concertations.opinion.OpinionEngine;
import fr.concertations.opinion.OpinionResult;
import fr.concertations.opinion.OpinionSettings;
import fr.concertations.opinion.OpinionState;
import fr.concertations.opinion.StepTimes;
import fr.concertations.opinion.VoteTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How long opinion groups take, whole, on votes drawn at growing sizes, beside NumPy where that is possible. */
public final class OpinionBench {
    private static final List<Plan> PLANS = List.of(
            new Plan(500, 225, 14_000),
            new Plan(1_000, 450, 56_000),
            new Plan(2_000, 900, 225_000),
            new Plan(10_000, 2_000, 1_000_000),
            new Plan(30_000, 5_000, 3_000_000),
            new Plan(100_000, 10_000, 10_000_000));
    private static final int MOST_STATEMENTS_FOR_NUMPY = 1_000;
    private static final int RUNS_OF_NUMPY = 7;
    private static final long VOTES_OF_ALL_RUNS = 10_000_000;
    private static final int FEWEST_RUNS = 3;
    private static final int MOST_RUNS = 50;
    private static final double MILLI = 1e6;

    private final NumpyReference reference;
    private final Path folder;
    private final Consumer<Plan> progress;

    /** What to draw. @param votes about how many */
    public record Plan(int participants, int statements, int votes) {}

    /**
     * At one size. Milliseconds of the median run, but for {@code first}.
     *
     * @param votes there were
     * @param first the first run, while the program is not all compiled at the smallest size
     * @param heap bytes the program held at most while computing, table included
     * @param numpy null where it was not run
     */
    public record Size(
            int participants,
            int statements,
            int votes,
            int runs,
            double axes,
            double groups,
            double statistics,
            double total,
            double first,
            long heap,
            @Nullable Numpy numpy) {}

    /** @param difference of the shares the axes explain, at most: the same work was done */
    public record Numpy(String version, double total, double difference) {}

    /** @param maxHeap bytes the program was allowed */
    public record Outcome(List<Size> sizes, int processors, long maxHeap) {}

    /** @param python the program to run NumPy with @param folder for what Python reads */
    public OpinionBench(String python, Path folder, Consumer<Plan> progress) {
        reference = new NumpyReference(python);
        this.folder = folder;
        this.progress = progress;
    }

    /** @param most sizes with more votes than this are not measured */
    public Outcome run(int most) throws IOException, InterruptedException {
        var sizes = new ArrayList<Size>();
        for (var plan : PLANS)
            if (plan.votes <= most) {
                progress.accept(plan);
                sizes.add(measured(plan));
            }
        return new Outcome(
                sizes,
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory());
    }

    private Size measured(Plan plan) throws IOException, InterruptedException {
        var drawn = new LatentVotes(plan.participants, plan.statements, plan.votes, 1).drawn();
        var table = drawn.table();
        var runs = Math.clamp(VOTES_OF_ALL_RUNS / table.cells(), FEWEST_RUNS, MOST_RUNS);
        PeakHeap.look();
        var times = new ArrayList<StepTimes>();
        var first = computed(table);
        for (int run = 0; run < runs; run++) computed(table);
        for (int run = 0; run < runs; run++) times.add(computed(table).times());
        var heap = PeakHeap.seen();
        times.sort(Comparator.comparingLong(StepTimes::total));
        var median = times.get(runs / 2);
        return new Size(
                plan.participants,
                plan.statements,
                table.cells(),
                runs,
                median.axes() / MILLI,
                median.groups() / MILLI,
                median.statistics() / MILLI,
                median.total() / MILLI,
                first.times().total() / MILLI,
                heap,
                plan.statements > MOST_STATEMENTS_FOR_NUMPY ? null : beside(drawn, first));
    }

    private static OpinionResult computed(VoteTable table) {
        return new OpinionEngine(OpinionSettings.standard()).compute(table, OpinionState.none());
    }

    private @Nullable Numpy beside(DrawnVotes drawn, OpinionResult ours) throws IOException, InterruptedException {
        var output = reference.run(drawn, RUNS_OF_NUMPY, folder);
        if (output.isEmpty()) return null;
        var difference = 0.0;
        for (int axis = 0; axis < 2; axis++)
            difference = Math.max(
                    difference,
                    Math.abs(output.get().explained().get(axis) - ours.axes().explained(axis)));
        return new Numpy(output.get().numpy(), output.get().median(), difference);
    }
}
