package fr.concertations.debate;

import fr.concertations.search.FacetValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which étape a concertation is in, and when: what search knows does not have to change as time passes. */
final class StageSpells {
    private StageSpells() {}

    /** One after the other from ever to ever; where étapes overlap the one that started last, nothing where there is a gap. */
    static List<FacetValue> of(Concertation concertation) {
        var stages = concertation.stages();
        if (stages.isEmpty()) return List.of();
        var turns = stages.stream()
                .flatMap(stage -> Stream.of(stage.startsAt(), stage.endsAt()))
                .sorted()
                .distinct()
                .toList();
        var spells = new ArrayList<FacetValue>();
        spells.add(outside("UPCOMING", null, turns.getFirst()));
        for (var i = 1; i < turns.size(); i++) {
            var from = turns.get(i - 1);
            var until = turns.get(i);
            concertation
                    .stageAt(from)
                    .map(stage -> FacetValue.during(stage.kind().name(), "debate.stage." + stage.kind(), from, until))
                    .ifPresent(spells::add);
        }
        spells.add(outside("OVER", turns.getLast(), null));
        return List.copyOf(spells);
    }

    private static FacetValue outside(String value, @Nullable Instant from, @Nullable Instant until) {
        return FacetValue.during(value, "search.stage." + value, from, until);
    }
}
