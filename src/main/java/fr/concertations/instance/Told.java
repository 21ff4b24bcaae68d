package fr.concertations.instance;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All the operator told so far. */
public record Told(Map<Setting, String> values) {
    public Told {
        values = Map.copyOf(values);
    }

    public Optional<String> of(Setting setting) {
        return Optional.ofNullable(values.get(setting));
    }

    /** For templates. */
    public Optional<String> of(String setting) {
        return of(Setting.valueOf(setting));
    }

    /** What pages need and do not have. */
    public List<Setting> missing() {
        return Arrays.stream(Setting.values())
                .filter(setting -> setting.isNeeded() && !values.containsKey(setting))
                .toList();
    }
}
