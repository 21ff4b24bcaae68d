package fr.concertations.ballot;

import fr.concertations.identity.Assurance;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * What is known of those who took a position, as sentences.
 *
 * @param texts gives a text of the bundles, in the reader’s language
 */
public record KnownWords(BiFunction<String, Object[], String> texts) {
    private static final String BETWEEN = ", ";

    /** How many of each class; nothing where too few people took a position. */
    public Optional<String> said(ByAssurance known) {
        var told = known.told().stream().map(one -> text("assurance.known." + one, known.people(one)));
        var untold = known.untold();
        var others = Stream.of(untold)
                .filter(some -> !some.isEmpty())
                .map(some -> text(
                        known.told().isEmpty() ? "assurance.known.together" : "assurance.known.others", named(some)));
        var parts = Stream.concat(told, others).toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(text("assurance.known", String.join(BETWEEN, parts)));
    }

    /** One sentence a collège. */
    public List<String> said(List<Confirmed> confirmed) {
        return confirmed.stream()
                .map(one -> text("confirmed." + one.extent() + "." + one.college(), one.confirmed(), one.voters()))
                .toList();
    }

    private String named(List<Assurance> some) {
        return some.stream()
                .map(one -> text("assurance.known.as." + one))
                .reduce((one, other) -> text("assurance.known.either", one, other))
                .orElseThrow();
    }

    private String text(String key, Object... arguments) {
        return texts.apply(key, arguments);
    }
}
