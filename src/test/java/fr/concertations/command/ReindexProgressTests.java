package fr.concertations.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.search.Reindexer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What people read while the index is rebuilt: one line on a terminal, few in a file, an estimate once it means something. */
class ReindexProgressTests {
    private final StringWriter written = new StringWriter();
    private Duration now = Duration.ZERO;

    @Test
    void aFileGetsALineEveryHalfMinuteWithWhatIsLeft() {
        var progress = new ReindexProgress(new PrintWriter(written, true), false, () -> now.toNanos());
        for (var second = 0; second <= 65; second++) {
            now = Duration.ofSeconds(second);
            progress.told(new Reindexer.Progress(second * 1000L, 100_000));
        }
        progress.end();
        assertThat(written.toString().lines())
                .containsExactly(
                        "30\u202f000 documents sur environ 100\u202f000, encore 2 min environ…",
                        "60\u202f000 documents sur environ 100\u202f000, encore 40 s environ…");
    }

    @Test
    void aTerminalKeepsOneLineAndNothingIsPromisedWithoutATotal() {
        var progress = new ReindexProgress(new PrintWriter(written, true), true, () -> now.toNanos());
        for (var tenth = 0; tenth <= 30; tenth++) {
            now = Duration.ofMillis(tenth * 100L);
            progress.told(new Reindexer.Progress(tenth, 0));
        }
        progress.end();
        assertThat(written.toString())
                .startsWith("\r5 documents…")
                .endsWith("\r30 documents…" + System.lineSeparator())
                .containsOnlyOnce("\n");
    }
}
