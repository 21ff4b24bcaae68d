package fr.concertations.contribution;

import fr.concertations.debate.ConcertationId;
import fr.concertations.debate.Theme;
import fr.concertations.identity.Actor;
import fr.concertations.identity.Channel;
import fr.concertations.identity.College;
import fr.concertations.kernel.Slug;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What somebody contributed to a concertation.
 *
 * @param author empty when erased
 * @param college in which the author spoke then; empty for imports that do not say it
 * @param body Markdown
 * @param sources addresses it rests on
 * @param version from 1; what people see
 * @param revision grows with every rewriting, also those that make no version
 */
public record Contribution(
        ContributionId id,
        ConcertationId concertation,
        Optional<Author> author,
        Optional<College> college,
        ContributionKind kind,
        Optional<Theme> theme,
        String title,
        String body,
        List<URI> sources,
        Channel channel,
        ContributionState state,
        int version,
        int revision,
        Instant submittedAt) {
    public String slug() {
        return Slug.of(title);
    }

    /** Its public address, from the root. */
    public String path() {
        return "/contributions/" + id + "/" + slug();
    }

    public boolean isBy(Actor actor) {
        return author.filter(a -> a.id().equals(actor.id())).isPresent();
    }

    /** Whether this draft would change nothing. */
    boolean reads(ContributionDraft draft) {
        return saying(title, body).equals(draft);
    }

    /** Whether these are its very words. */
    boolean says(String otherTitle, String otherBody) {
        return title.equals(otherTitle) && body.equals(otherBody);
    }

    /** Itself with other words. */
    ContributionDraft saying(String newTitle, String newBody) {
        return new ContributionDraft(
                kind,
                theme.map(Theme::id).orElse(null),
                newTitle,
                newBody,
                sources.stream().map(URI::toString).toList());
    }
}
