package fr.concertations.site.votes;

import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionId;
import fr.concertations.contribution.Contributions;
import fr.concertations.opinion.Reading;
import fr.concertations.opinion.Reading.Camp;
import fr.concertations.opinion.Reading.Share;
import fr.concertations.opinion.Reading.Speaks;
import fr.concertations.site.Agreements;
import fr.concertations.site.Agreements.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts the words of contributions beside what was read of them. What was hidden or withdrawn since is left out. */
@Component
class ReadStatements {
    private static final int SHOWN = 3;

    private final Contributions contributions;

    ReadStatements(Contributions contributions) {
        this.contributions = contributions;
    }

    /** A contribution that speaks for a camp. */
    record Voice(Contribution contribution, Speaks speaks) {}

    /** A camp, and what speaks for it. */
    record Told(Camp camp, List<Voice> voices) {
        /** Some of its people are of collèges too few to be told. */
        public boolean hasFewOfACollege() {
            return camp.colleges().stream().mapToInt(Share::people).sum() < camp.people();
        }
    }

    record Read(Agreements lists, List<Told> groups, List<Row> shared, List<Row> parted) {
        /** Whether collèges are worth a part of their own: something is shared by them or parts them. */
        public boolean hasColleges() {
            return !shared.isEmpty() || !parted.isEmpty();
        }
    }

    /** In one statement. */
    Read of(Reading reading) {
        var found = contributions.byIds(reading.told(), Optional.empty()).stream()
                .collect(Collectors.toMap(Contribution::id, Function.identity()));
        return new Read(
                Agreements.of(reading, found),
                reading.groups().stream()
                        .map(camp -> new Told(camp, voices(camp, found)))
                        .toList(),
                Agreements.few(Agreements.gathering(reading.between().gathering(), found)),
                Agreements.few(Agreements.dividing(reading.between().dividing(), found)));
    }

    private static List<Voice> voices(Camp camp, Map<ContributionId, Contribution> found) {
        return camp.speaks().stream()
                .flatMap(speaks -> Optional.ofNullable(found.get(speaks.contribution()))
                        .map(contribution -> new Voice(contribution, speaks))
                        .stream())
                .limit(SHOWN)
                .toList();
    }
}
