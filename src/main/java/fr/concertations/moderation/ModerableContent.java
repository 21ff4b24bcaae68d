package fr.concertations.moderation;

import fr.concertations.kernel.TerritoryCode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that can be reported, hidden and restored; implemented by the module that owns it. Calls join the caller's transaction. */
public interface ModerableContent {
    /** A short stable name: {@code contribution}, {@code argument}, {@code reply}. Texts: {@code moderation.kind.<kind>}. */
    String kind();

    Optional<Card> card(UUID id);

    /** Takes it out of every public place, keeping it and all that hangs on it. Doing it twice changes nothing. */
    void hide(UUID id);

    void restore(UUID id);

    /**
     * What a moderator needs to see.
     *
     * @param title of the contribution, or of the one an argument is about
     * @param author account of the author, null when erased or imported without one
     * @param path public address
     * @param territories whose moderators decide
     */
    record Card(
            String kind,
            UUID id,
            String title,
            String body,
            @Nullable UUID author,
            @Nullable String authorName,
            String concertationTitle,
            String path,
            boolean hidden,
            List<TerritoryCode> territories) {}
}
