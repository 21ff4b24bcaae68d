package fr.concertations.argument;

import fr.concertations.contribution.Author;
import fr.concertations.contribution.Contribution;
import fr.concertations.identity.Channel;
import fr.concertations.identity.College;
import java.time.Instant;
import java.util.Optional;

/** What somebody answered to an argument; nobody answers a reply. */
public record Reply(
        ReplyId id,
        Optional<Author> author,
        Optional<College> college,
        String body,
        Channel channel,
        Instant submittedAt) {
    /** Its public address, from the root, on the page of the contribution its argument is about. */
    public String path(Contribution about) {
        return about.path() + "?voir=" + id + "#reponse-" + id;
    }
}
