package fr.concertations.grid;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the platform can measure; a schema names them by their code, such as {@code participants-by-college}. */
public enum Measure {
    TERRITORY,
    POPULATION,
    PERIOD,
    CHANNELS,
    CHARTER_VERSION,
    PARTICIPANTS,
    PARTICIPANTS_BY_COLLEGE,
    CONTRIBUTIONS,
    CONTRIBUTIONS_BY_KIND,
    CONTRIBUTIONS_BY_CHANNEL,
    POSITIONS,
    POSITIONS_BY_COLLEGE,
    ARGUMENTS,
    ANSWERED_SHARE;

    static Optional<Measure> of(@Nullable String code) {
        return Arrays.stream(values()).filter(m -> m.code().equals(code)).findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
