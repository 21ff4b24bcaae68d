package fr.concertations.manifesto;

import java.util.UUID;

/** The id of an article of the manifesto; it stays the same from version to version, and is its anchor. */
public record ArticleId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
