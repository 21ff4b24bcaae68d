package fr.concertations.argument;

import fr.concertations.contribution.Author;
import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionId;
import fr.concertations.identity.Channel;
import fr.concertations.identity.College;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A reason for or against a contribution, with the source it rests on when it has one.
 *
 * @param useful how many people find it useful
 * @param replies visible ones, oldest first
 */
public record Argument(
        ArgumentId id,
        ContributionId contribution,
        Optional<Author> author,
        Optional<College> college,
        Stance stance,
        String body,
        Optional<URI> source,
        Channel channel,
        ArgumentState state,
        Instant submittedAt,
        int useful,
        List<Reply> replies) {
    /** Its public address, from the root, on the page of the contribution it is about. */
    public String path(Contribution about) {
        return about.path() + "?voir=" + id + "#argument-" + id;
    }

    /** Hidden by a moderator or withdrawn by its author. */
    public boolean hidden() {
        return state != ArgumentState.PUBLISHED;
    }
}
