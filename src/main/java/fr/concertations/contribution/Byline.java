package fr.concertations.contribution;

import fr.concertations.identity.Capacity;
import fr.concertations.identity.College;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * How a text is signed. A mandate, a public function or an organisation is told as a fact only once a territory confirmed
 * it; until then an élu or an agent is somebody who says so, and nobody speaks for an organisation.
 *
 * @param texts gives a text of the bundles, in the reader’s language
 */
public record Byline(BiFunction<String, Object[], String> texts) {
    /** The name with the title or the organisation. @param name as it is shown, whether or not it is one */
    public String name(String name, Optional<Author> author, Optional<College> college) {
        return author.flatMap(one -> one.confirmed(college))
                .map(ConfirmedAs::standing)
                .map(standing -> standing.capacity() == Capacity.REPRESENTATIVE
                        ? text("byline.for", name, standing.organisation())
                        : text("byline.titled", name, standing.title()))
                .orElse(name);
    }

    /** In what collège, as far as one knows. */
    public String college(Optional<Author> author, College college) {
        var confirmed = author.flatMap(one -> one.confirmed(Optional.of(college)));
        if (confirmed.isPresent())
            return text(
                    "byline.confirmed." + confirmed.get().standing().capacity(),
                    confirmed.get().territory());
        return isDeclared(college) ? text("byline.declared." + college) : text("college." + college);
    }

    /** Somebody of this collège, without a name. */
    public String somebody(Optional<Author> author, College college) {
        var confirmed = author.flatMap(one -> one.confirmed(Optional.of(college)));
        return confirmed.isEmpty() && isDeclared(college)
                ? text("byline.declared." + college)
                : text("site.by." + college);
    }

    /** That one knows who it is; nothing else is said of others here, guests go by that name. */
    public Optional<String> identity(Optional<Author> author) {
        return author.filter(Author::verified).map(verified -> text("assurance.VERIFIED"));
    }

    private static boolean isDeclared(College college) {
        return college == College.ELECTED || college == College.AGENT;
    }

    private String text(String key, Object... arguments) {
        return texts.apply(key, arguments);
    }
}
