package fr.concertations.instance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What pages weigh, as measured in a browser and written into {@code checks/pages.json}.
 *
 * @param measuredOn ISO date
 */
public record PageMeasures(String measuredOn, List<Measured> pages) {
    /** @param bytes transferred @param ecoindex from 0 to 100 */
    public record Measured(String path, String kind, int bytes, int requests, int elements, double ecoindex) {
        boolean isBeyond() {
            return bytes > MOST_BYTES || requests > MOST_REQUESTS || elements > MOST_ELEMENTS;
        }
    }

    private static final int MOST_BYTES = 60_000;
    private static final int MOST_REQUESTS = 10;
    private static final int MOST_ELEMENTS = 340;

    public PageMeasures {
        pages = pages == null ? List.of() : List.copyOf(pages);
    }

    /** For each kind of page, the one that weighs most. */
    public List<Measured> heaviest() {
        return pages.stream()
                .collect(Collectors.groupingBy(
                        Measured::kind, Collectors.maxBy(Comparator.comparingInt(Measured::bytes))))
                .values()
                .stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Measured::path))
                .toList();
    }

    /** Kinds of pages of which one, at least, exceeds the limits we set ourselves. */
    public long beyond() {
        return pages.stream()
                .filter(Measured::isBeyond)
                .map(Measured::kind)
                .distinct()
                .count();
    }

    /** Of the page that makes most of them, itself included. */
    public int mostRequests() {
        return pages.stream().mapToInt(Measured::requests).max().orElse(0);
    }

    public LocalDate day() {
        return LocalDate.parse(measuredOn);
    }
}
