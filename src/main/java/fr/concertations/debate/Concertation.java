package fr.concertations.debate;

import fr.concertations.kernel.TerritoryCode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A debate one or several territories hold.
 *
 * @param presentation Markdown
 * @param territories the first one leads
 * @param stages by start
 * @param revision grows with every change, to notice a stale page
 */
public record Concertation(
        ConcertationId id,
        String slug,
        String title,
        String presentation,
        String publics,
        List<TerritoryCode> territories,
        List<String> questions,
        List<Theme> themes,
        List<Stage> stages,
        Visibility visibility,
        State state,
        Origin origin,
        int revision) {
    public Concertation {
        if (territories.isEmpty()) throw new IllegalArgumentException("a concertation has a territory");
    }

    public TerritoryCode lead() {
        return territories.getFirst();
    }

    public boolean isOpen(Act act, Instant now) {
        return openUntil(act, now).isPresent();
    }

    /** When an act open now closes, through stages that follow each other without a gap. */
    public Optional<Instant> openUntil(Act act, Instant now) {
        if (state != State.OPENED) return Optional.empty();
        return stages.stream()
                .filter(stage -> stage.covers(now) && stage.opens(act))
                .map(Stage::endsAt)
                .max(Comparator.naturalOrder())
                .map(end -> openUntil(act, end).orElse(end));
    }

    /** When an act that is closed now opens next. */
    public Optional<Instant> opensAt(Act act, Instant now) {
        return stages.stream()
                .filter(stage -> stage.opens(act) && stage.startsAt().isAfter(now))
                .map(Stage::startsAt)
                .min(Comparator.naturalOrder());
    }

    /** The étape of this instant; where several overlap, the one that started last. */
    public Optional<Stage> stageAt(Instant now) {
        return stages.stream().filter(stage -> stage.covers(now)).max(Comparator.comparing(Stage::startsAt));
    }

    public Optional<Theme> theme(ThemeId id) {
        return themes.stream().filter(theme -> theme.id().equals(id)).findFirst();
    }
}
