package fr.concertations.debate;

import java.util.UUID;

/** The id of a theme of a concertation. */
public record ThemeId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
