package fr.concertations.search;

import fr.concertations.kernel.Typography;
import java.util.List;
import java.util.regex.Pattern;

/** A group as somebody writes it: spaces put right, blank lines left out. */
public record SynonymDraft(List<String> expressions) {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");

    public SynonymDraft {
        expressions = expressions.stream()
                .map(typed ->
                        Typography.french(SPACES.matcher(typed).replaceAll(" ").strip()))
                .filter(typed -> !typed.isEmpty())
                .toList();
    }

    /** One expression a line. */
    public static SynonymDraft ofLines(String typed) {
        return new SynonymDraft(typed.lines().toList());
    }
}
