package fr.concertations.instance;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the automatic checks of accessibility found, as written by those checks into {@code checks/accessibility.json}.
 *
 * @param measuredOn ISO date
 */
public record AccessibilityChecks(
        String measuredOn,
        List<Tool> tools,
        List<String> pages,
        List<String> schemes,
        List<Integer> widths,
        List<Criterion> criteria) {
    public record Tool(String name, String version) {}

    /** @param how {@code axe}, {@code own} or {@code validator} @param pages where it could be looked at */
    public record Criterion(String id, String how, int pages, int failures) {}

    public AccessibilityChecks {
        tools = tools == null ? List.of() : List.copyOf(tools);
        pages = pages == null ? List.of() : List.copyOf(pages);
        schemes = schemes == null ? List.of() : List.copyOf(schemes);
        widths = widths == null ? List.of() : List.copyOf(widths);
        criteria = criteria == null ? List.of() : List.copyOf(criteria);
    }

    public LocalDate day() {
        return LocalDate.parse(measuredOn);
    }

    /** Criteria with some check. */
    public long checked() {
        return criteria.stream().map(Criterion::id).distinct().count();
    }

    public List<Criterion> failing() {
        return criteria.stream().filter(criterion -> criterion.failures() > 0).toList();
    }

    /** How criteria were looked at. Texts: {@code instance.accessibility.how.<way>}. */
    public List<String> ways() {
        return List.of("axe", "own", "validator");
    }

    /** Numbers of the criteria looked at in one way. */
    public String by(String how) {
        return criteria.stream()
                .filter(criterion -> criterion.how().equals(how))
                .map(Criterion::id)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The screens they were looked at on, in pixels. */
    public int narrowest() {
        return widths.stream().mapToInt(width -> width).min().orElse(0);
    }

    public int widest() {
        return widths.stream().mapToInt(width -> width).max().orElse(0);
    }
}
