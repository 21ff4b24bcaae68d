package fr.concertations.bench;

import fr.concertations.opinion.OpinionEngine;
import fr.concertations.opinion.OpinionResult;
import fr.concertations.opinion.OpinionSettings;
import fr.concertations.opinion.OpinionState;
import fr.concertations.opinion.VoteTable;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One whole computation on the votes {@code bench opinion} draws. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgs = "-Xmx2g")
public class OpinionBenchmark {
    /** Participants × statements × votes. */
    @Param({"500x225x14000", "2000x900x225000", "10000x2000x1000000"})
    String size = "";

    @Param({"1", "2"})
    int threads;

    private VoteTable votes = VoteTable.builder().build();

    @Setup
    public void draw() {
        var numbers = size.split("x");
        votes = new LatentVotes(
                        Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), Long.parseLong(numbers[2]), 1)
                .drawn()
                .table();
    }

    @Benchmark
    public OpinionResult compute() {
        return new OpinionEngine(OpinionSettings.standard().withThreads(threads)).compute(votes, OpinionState.none());
    }
}
