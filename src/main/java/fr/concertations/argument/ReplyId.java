package fr.concertations.argument;

import java.util.UUID;

/** The id of a reply. */
public record ReplyId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
