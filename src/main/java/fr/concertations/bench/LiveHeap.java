package fr.concertations.bench;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a JVM holds once all garbage is gone, class by class, as {@code jcmd <pid> GC.class_histogram} tells it. */
public record LiveHeap(Map<String, Share> classes) {
    private static final Pattern LINE = Pattern.compile("^\\s*\\d+:\\s+(\\d+)\\s+(\\d+)\\s+(\\S+)");

    /** @param objects per session when it is a difference */
    public record Share(String type, double objects, double bytes) {}

    public static LiveHeap read(Stream<String> histogram) {
        var classes = new HashMap<String, Share>();
        histogram.map(LINE::matcher).filter(line -> line.find()).forEach(line -> {
            var type = line.group(3);
            var share = new Share(type, Double.parseDouble(line.group(1)), Double.parseDouble(line.group(2)));
            classes.merge(type, share, (a, b) -> new Share(type, a.objects() + b.objects(), a.bytes() + b.bytes()));
        });
        return new LiveHeap(classes);
    }

    public double bytes() {
        return classes.values().stream().mapToDouble(Share::bytes).sum();
    }

    /** What each of so many sessions added to this, class by class, the heaviest first. */
    public List<Share> addedBy(int sessions, LiveHeap after) {
        return after.classes.values().stream()
                .map(share -> added(sessions, share))
                .filter(share -> share.bytes() > 0)
                .sorted(Comparator.comparingDouble(Share::bytes).reversed())
                .toList();
    }

    private Share added(int sessions, Share after) {
        var before = classes.getOrDefault(after.type(), new Share(after.type(), 0, 0));
        return new Share(
                after.type(),
                (after.objects() - before.objects()) / sessions,
                (after.bytes() - before.bytes()) / sessions);
    }
}
