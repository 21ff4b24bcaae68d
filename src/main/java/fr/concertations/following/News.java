package fr.concertations.following;

import fr.concertations.debate.Concertation;
import fr.concertations.newsletter.Newsletter;
import java.util.Optional;

/**
 * What a person reads of something that happened.
 *
 * @param key of its sentence
 * @param title of what it is about
 * @param path from the root
 * @param letter what a référent wrote to all, whole
 */
public record News(String key, String title, String path, Optional<Whole> letter) {
    News(String key, String title, String path) {
        this(key, title, path, Optional.empty());
    }

    /** A letter, and the concertation it is about. */
    public record Whole(Newsletter newsletter, Concertation concertation) {}
}
