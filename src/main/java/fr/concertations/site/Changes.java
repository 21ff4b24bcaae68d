package fr.concertations.site;

import fr.concertations.contribution.Suggestion;
import fr.concertations.contribution.TextChange;
import fr.concertations.contribution.VersionChange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What was changed of a text and what was suggested, the latest first, with their differences. */
record Changes(List<VersionChange> versions, List<Suggestion> suggestions) {
    /** How many pieces of differences a light page may hold. */
    private static final int LIGHT = 24;

    static Changes of(List<VersionChange> history, List<Suggestion> suggestions) {
        return new Changes(history.size() > 1 ? history : List.of(), suggestions);
    }

    /** The latest of each, as many as fit in half of what a light page holds. */
    Changes light() {
        return new Changes(
                fitting(versions, VersionChange::change), fitting(suggestions, suggestion -> suggestion.change()));
    }

    boolean isLight() {
        var light = light();
        return light.versions.size() == versions.size() && light.suggestions.size() == suggestions.size();
    }

    private static <T> List<T> fitting(List<T> all, Function<T, TextChange> change) {
        var fitting = new ArrayList<T>();
        int pieces = 0;
        for (var one : all) {
            var changed = change.apply(one);
            pieces += 1 + changed.title().size() + changed.body().size();
            if (pieces > LIGHT / 2) break;
            fitting.add(one);
        }
        return fitting;
    }
}
