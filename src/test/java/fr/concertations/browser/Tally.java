package fr.concertations.browser;

import fr.concertations.browser.rgaa.Finding;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Of each criterion, by what means it was looked at, on how many pages, and how often something was found against it. */
final class Tally {
    record Line(String id, String how, int pages, int failures) {}

    private static final Comparator<String> BY_NUMBER = Comparator.comparing(
                    (String id) -> Integer.parseInt(id.substring(0, id.indexOf('.'))))
            .thenComparing(id -> Integer.parseInt(id.substring(id.indexOf('.') + 1)));

    private final TreeMap<String, TreeMap<String, Line>> lines = new TreeMap<>(BY_NUMBER);
    private final Set<String> onThisPage = new HashSet<>();

    void own(String criterion, int pages, List<Finding> told) {
        add(criterion, "own", pages, count(criterion, told));
    }

    /** A page that axe-core reads in several states is one page. */
    void axe(Axe.Report report) {
        for (var criterion : report.criteria())
            add(criterion, "axe", onThisPage.add(criterion) ? 1 : 0, count(criterion, report.findings()));
    }

    void nextPage() {
        onThisPage.clear();
    }

    void validator(int pages, int failures) {
        add("8.2", "validator", pages, failures);
    }

    private static int count(String criterion, List<Finding> told) {
        return (int) told.stream()
                .filter(finding -> finding.criterion().equals(criterion))
                .count();
    }

    private void add(String criterion, String how, int pages, int failures) {
        lines.computeIfAbsent(criterion, id -> new TreeMap<>())
                .merge(
                        how,
                        new Line(criterion, how, pages, failures),
                        (a, b) -> new Line(criterion, how, a.pages() + b.pages(), a.failures() + b.failures()));
    }

    List<Line> lines() {
        return lines.values().stream()
                .flatMap(byMeans -> byMeans.values().stream())
                .toList();
    }
}
