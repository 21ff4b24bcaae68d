package fr.concertations.shell;

import java.util.List;

/** Links a module offers in the application's header to the person who is there; ordered by {@code @Order}. */
public interface ShellLinks {
    List<Link> forCurrentVisitor();

    /** @param textKey key of the label @param path from the root, such as {@code /app/moderation} */
    record Link(String textKey, String path) {}
}
