package fr.concertations.search;

import java.util.UUID;

/** The id of a group of synonyms. */
public record SynonymGroupId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
