package fr.concertations.grid;

import fr.concertations.contribution.ContributionId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A cell as published.
 *
 * @param measured what the platform counted that day; null in a written cell
 * @param text what was written; empty in a measured cell
 */
public record PublishedCell(String code, @Nullable Measured measured, String text, List<PublishedSource> sources) {
    /** Written without any source: shown as declared, not measured. */
    public boolean declared() {
        return measured == null && sources.isEmpty();
    }

    public boolean filled() {
        return measured != null || !text.isEmpty();
    }

    PublishedCell showing(Set<ContributionId> visible) {
        var shown = sources.stream()
                .map(source -> source instanceof PublishedSource.Contribution c && !visible.contains(c.id())
                        ? c.mask()
                        : source)
                .toList();
        return new PublishedCell(code, measured, text, shown);
    }
}
