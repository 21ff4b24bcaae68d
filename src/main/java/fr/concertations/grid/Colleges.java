package fr.concertations.grid;

import fr.concertations.identity.College;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The collèges by the keys of their texts, with those who told none: imports do not always say it. */
final class Colleges {
    static final String NONE = "grid.part.noCollege";

    /** Beside collèges: people without an account, never added to them. */
    static final String GUESTS = "grid.part.guests";

    /** In the order in which they are always shown. */
    static final List<String> LABELS = Stream.concat(
                    Arrays.stream(College.values()).map(Colleges::label), Stream.of(NONE))
            .toList();

    private Colleges() {}

    static String label(College college) {
        return "college." + college;
    }

    static String label(Optional<College> college) {
        return college.map(Colleges::label).orElse(NONE);
    }

    static String label(@Nullable String college) {
        return college == null ? NONE : "college." + college;
    }
}
