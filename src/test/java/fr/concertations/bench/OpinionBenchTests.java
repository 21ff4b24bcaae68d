package fr.concertations.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.concertations.opinion.OpinionEngine;
import fr.concertations.opinion.OpinionSettings;
import fr.concertations.opinion.OpinionState;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the opinion engine is measured on, and what it is measured beside. */
class OpinionBenchTests {
    @TempDir
    private Path folder;

    @Test
    void aboutAsManyVotesAsAskedAreDrawnAlwaysTheSame() {
        var votes = new LatentVotes(2_000, 300, 60_000, 4).drawn();
        assertThat(votes.size()).isCloseTo(60_000, within(6_000));
        var again = new LatentVotes(2_000, 300, 60_000, 4).drawn();
        assertThat(again.size()).isEqualTo(votes.size());
        assertThat(again.vote(777)).isEqualTo(votes.vote(777));
        assertThat(votes.table().cells()).isEqualTo(votes.size());
    }

    @Test
    void numpyFindsTheSameAxes() throws IOException, InterruptedException {
        var votes = new LatentVotes(300, 120, 6_000, 2).drawn();
        var numpy = new NumpyReference("python3").run(votes, 2, folder);
        assumeTrue(numpy.isPresent(), "python3 or NumPy is not on this machine");
        var ours = new OpinionEngine(OpinionSettings.standard()).compute(votes.table(), OpinionState.none());
        for (int axis = 0; axis < 2; axis++)
            assertThat(numpy.orElseThrow().explained().get(axis))
                    .isCloseTo(ours.axes().explained(axis), within(1e-12));
        assertThat(numpy.orElseThrow().k()).isEqualTo(ours.grouping().groups().size());
        assertThat(numpy.orElseThrow().median()).isPositive();
    }

    @Test
    void withoutPythonThereIsNothingBeside() throws IOException, InterruptedException {
        var votes = new LatentVotes(10, 10, 50, 1).drawn();
        assertThat(new NumpyReference("no-such-python").run(votes, 1, folder)).isEmpty();
    }
}
