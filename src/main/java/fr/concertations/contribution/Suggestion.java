package fr.concertations.contribution;

import fr.concertations.identity.Actor;
import fr.concertations.identity.College;
import java.time.Instant;
import java.util.Optional;

/**
 * A modification somebody proposes of somebody else’s text.
 *
 * @param baseTitle what they read
 * @param baseBody what they read, Markdown
 * @param body Markdown
 * @param reason why; may be empty
 * @param answer the author’s word; may be empty
 */
public record Suggestion(
        SuggestionId id,
        ContributionId contribution,
        Optional<Author> author,
        Optional<College> college,
        String baseTitle,
        String baseBody,
        String title,
        String body,
        String reason,
        SuggestionState state,
        boolean hidden,
        String answer,
        Instant submittedAt) {
    public boolean isBy(Actor actor) {
        return author.filter(a -> a.id().equals(actor.id())).isPresent();
    }

    public boolean isPending() {
        return state == SuggestionState.PENDING;
    }

    /** It still starts from the text of today, and can be taken up as it is. */
    public boolean fits(Contribution contribution) {
        return contribution.says(baseTitle, baseBody);
    }

    /** What it changes of the text it started from. */
    public TextChange change() {
        return TextChange.between(baseTitle, baseBody, title, body);
    }

    /** What it would change of the text of today. */
    public TextChange changeOf(Contribution contribution) {
        return TextChange.between(contribution.title(), contribution.body(), title, body);
    }

    /** Its public address, from the root, on the page of the versions of the contribution. */
    public String path(Contribution about) {
        return about.path() + "/versions#suggestion-" + id;
    }
}
