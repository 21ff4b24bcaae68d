package fr.concertations.site;

import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.Contributions;
import fr.concertations.debate.ConcertationId;
import fr.concertations.opinion.Dated;
import fr.concertations.opinion.Reading.Standing;
import fr.concertations.opinion.Readings;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the last reading of a concertation's votes says first, with the counts it was found on. */
@Component
class AgreementCards {
    private final Readings readings;
    private final Contributions contributions;

    AgreementCards(Readings readings, Contributions contributions) {
        this.readings = readings;
        this.contributions = contributions;
    }

    record Told(Dated dated, Agreements lists) {
        /** Nothing can be told of so few people. */
        public boolean isTooSmall() {
            return dated.reading().isTooSmall();
        }

        public boolean hasGroups() {
            return !dated.reading().groups().isEmpty();
        }
    }

    /** In two statements; empty before the first reading. */
    Optional<Told> of(ConcertationId concertation) {
        return readings.of(concertation).map(this::told);
    }

    private Told told(Dated dated) {
        var reading = dated.reading();
        var ids = Stream.of(reading.gathering(), reading.dividing(), reading.uncertain())
                .flatMap(List::stream)
                .map(Standing::contribution)
                .toList();
        var found = contributions.byIds(ids, Optional.empty()).stream()
                .collect(Collectors.toMap(Contribution::id, Function.identity()));
        return new Told(dated, Agreements.of(reading, found));
    }
}
