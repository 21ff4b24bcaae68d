package fr.concertations.command;

import fr.concertations.bench.PagesRead;
import java.util.ArrayList;
import java.util.List;

/** What {@code bench pages} says to people. */
final class PagesBenchReport {
    private static final int NAME = 44;

    private PagesBenchReport() {}

    static List<String> of(PagesBenchCommand.Outcome outcome) {
        var lines = new ArrayList<String>();
        var filled = outcome.filled();
        lines.add(Sentences.get(
                "command.bench.pages.filled",
                filled.contributions(),
                filled.positions(),
                filled.voters(),
                filled.arguments()));
        lines.add(Sentences.get("command.bench.pages.uncached"));
        outcome.uncached().forEach(kind -> lines.add(kind(kind)));
        lines.add(Sentences.get(
                "command.bench.pages.first",
                outcome.firstPage().sinceStartMillis() / 1000,
                outcome.firstPage().ownMillis()));
        lines.add(cached(outcome.cached()));
        lines.add(steady(outcome.steady()));
        return lines;
    }

    private static String kind(PagesRead.Kind kind) {
        var times = kind.times();
        var name = Sentences.get("command.bench.pages.kind." + kind.name());
        return Sentences.get(
                "command.bench.pages.times",
                name + " ".repeat(Math.max(0, NAME - name.length())),
                times.p50(),
                times.p95(),
                times.p99(),
                times.bytes() / 1000,
                times.errors());
    }

    private static String cached(BesideNginx.Cached cached) {
        var nginx = cached.nginx();
        var ratio = cached.ratio();
        if (nginx == null || ratio == null)
            return Sentences.get(
                    "command.bench.pages.cachedAlone",
                    cached.perSecond(),
                    cached.errors(),
                    Sentences.get("command.bench.pages.asking." + cached.asking()));
        var asking = Sentences.get("command.bench.pages.asking." + cached.asking());
        var same = cached.sameBytes() ? "command.bench.pages.sameBytes" : "command.bench.pages.otherBytes";
        return Sentences.get(
                "command.bench.pages.cached",
                cached.perSecond(),
                nginx,
                ratio,
                cached.errors(),
                Sentences.get(same),
                asking);
    }

    private static String steady(PagesBenchCommand.Steady steady) {
        var times = steady.times();
        return Sentences.get(
                "command.bench.pages.steady",
                steady.aSecond(),
                steady.seconds(),
                times.p50(),
                times.p95(),
                times.p99(),
                times.longest(),
                times.errors(),
                steady.server().liveBytes() / 1e6,
                steady.most() / 1e6,
                steady.server().processorSeconds());
    }
}
