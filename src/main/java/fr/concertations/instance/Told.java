package fr.concertations.instance;

import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All the operator told so far. */
public record Told(Map<Setting, String> values) {
    private static final int IDLE_MONTHS = 24;

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

    /** After how long without signing in an account is erased. */
    public Period idle() {
        return Period.ofMonths(of(Setting.IDLE_MONTHS).map(Integer::valueOf).orElse(IDLE_MONTHS));
    }

    /** What pages need and do not have. */
    public List<Setting> missing() {
        return Arrays.stream(Setting.values())
                .filter(setting -> setting.isNeeded() && !values.containsKey(setting))
                .toList();
    }
}
