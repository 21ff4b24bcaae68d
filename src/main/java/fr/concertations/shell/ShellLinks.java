package fr.concertations.shell;

import java.util.List;
import java.util.Optional;

/** Links a module offers in the application's header to the person who is there; ordered by {@code @Order}. */
public interface ShellLinks {
    List<Link> forCurrentVisitor();

    /** The one that leads to oneself, in sight whatever the width of the screen. */
    default Optional<Link> oneself() {
        return Optional.empty();
    }

    /** The same for one person in all their visits, and no other; empty when it knows nobody. */
    default String whoIsHere() {
        return "";
    }

    /** @param textKey key of the label @param path from the root, such as {@code /app/moderation} */
    record Link(String textKey, String path) {}
}
