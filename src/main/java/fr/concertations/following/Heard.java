package fr.concertations.following;

import fr.concertations.debate.Concertations;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What one has to follow to be told that something happened. */
@Component
class Heard {
    private final Concertations concertations;

    Heard(Concertations concertations) {
        this.concertations = concertations;
    }

    List<Followed> of(Happening happening) {
        var concertation = Optional.ofNullable(happening.concertation()).flatMap(concertations::unchecked);
        return Stream.of(
                        Stream.ofNullable(happening.contribution()).map(Followed::of),
                        concertation.stream().map(c -> Followed.of(c.id())),
                        concertation.stream()
                                .flatMap(c -> c.territories().stream())
                                .map(Followed::of),
                        concertation.stream()
                                .flatMap(c -> c.themes().stream())
                                .map(theme -> Followed.theme(theme.code())))
                .flatMap(any -> any)
                .filter(followed -> happening.kind().isHeardBy(followed.kind()))
                .toList();
    }
}
