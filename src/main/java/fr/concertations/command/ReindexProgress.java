package fr.concertations.command;

import fr.concertations.search.Reindexer;
import java.io.Console;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How far a rebuild is and how long it still takes: one line that changes on a terminal, a line every half minute in a
 * file.
 */
final class ReindexProgress {
    private static final Duration ON_TERMINAL = Duration.ofMillis(500);
    private static final Duration IN_FILE = Duration.ofSeconds(30);
    /** Before, the estimate would jump. */
    private static final Duration SOONEST_ESTIMATE = Duration.ofSeconds(2);

    private static final double SECONDS_IN_MINUTE = 60;

    private final PrintWriter out;
    private final boolean terminal;
    private final LongSupplier nanos;
    private long said;
    /** When the first were in: what comes before does not depend on how many there are. */
    private long began;

    private long first;
    private int width;

    /** @param nanos a clock that only goes forward */
    ReindexProgress(PrintWriter out, boolean terminal, LongSupplier nanos) {
        this.out = out;
        this.terminal = terminal;
        this.nanos = nanos;
        said = nanos.getAsLong();
    }

    static ReindexProgress to(PrintWriter out) {
        Console console = System.console();
        return new ReindexProgress(out, console != null && console.isTerminal(), System::nanoTime);
    }

    void told(Reindexer.Progress progress) {
        var now = nanos.getAsLong();
        if (first == 0) {
            first = progress.indexed();
            began = now;
        }
        if (progress.indexed() == 0 || now - said < (terminal ? ON_TERMINAL : IN_FILE).toNanos()) return;
        said = now;
        say(sentence(progress, Duration.ofNanos(now - began), progress.indexed() - first));
    }

    /** The next line is for something else. */
    void end() {
        if (terminal && width > 0) out.println();
    }

    /** @param written since then */
    private static String sentence(Reindexer.Progress progress, Duration since, long written) {
        var left = progress.expected() - progress.indexed();
        if (left <= 0 || written <= 0 || since.compareTo(SOONEST_ESTIMATE) < 0)
            return Sentences.get("command.reindex.progress", progress.indexed());
        var seconds = Math.ceil(since.toMillis() / 1e3 * left / written);
        return seconds < SECONDS_IN_MINUTE
                ? Sentences.get("command.reindex.seconds", progress.indexed(), progress.expected(), seconds)
                : Sentences.get(
                        "command.reindex.minutes",
                        progress.indexed(),
                        progress.expected(),
                        Math.ceil(seconds / SECONDS_IN_MINUTE));
    }

    private void say(String sentence) {
        if (terminal) {
            out.print("\r" + sentence + " ".repeat(Math.max(0, width - sentence.length())));
            out.flush();
            width = sentence.length();
        } else out.println(sentence);
    }
}
