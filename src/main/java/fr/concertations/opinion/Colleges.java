package fr.concertations.opinion;

import fr.concertations.identity.College;
import java.util.Collection;
import java.util.stream.Stream;

/** Names of collèges in the order they always stand in. */
final class Colleges {
    private Colleges() {}

    /** Those among these. */
    static Stream<String> named(Collection<String> some) {
        return Stream.of(College.values()).map(Enum::name).filter(some::contains);
    }
}
