package fr.concertations.ballot;

import fr.concertations.kernel.Typography;
import fr.concertations.moderation.Burst;
import fr.concertations.moderation.Moderation;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The hours of contributions, for sixty days; tells the moderators about bursts and changes nothing by itself. */
@Service
@Transactional
class Pulses {
    private static final String CONTENT = "contribution";
    private static final Duration KEPT = Duration.ofDays(60);

    private final PulseRepository repository;
    private final PulseQueries queries;
    private final Moderation moderation;
    private final Clock clock;

    Pulses(PulseRepository repository, PulseQueries queries, Moderation moderation, Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.moderation = moderation;
        this.clock = clock;
    }

    /** @return those with so many positions in their hour that they are worth a look */
    List<Pulse> add(Collection<Pulse> pulses) {
        return repository.add(pulses).stream()
                .filter(pulse -> pulse.total() >= Surge.FEWEST)
                .toList();
    }

    /** Positions taken back and given again by few people do not make a crowd. */
    void look(Pulse pulse) {
        var hours = queries.last(Burst.HOURS, pulse.contribution(), pulse.hour());
        var totals = hours.stream().map(Pulse::total).toList();
        var surge = Surge.of(totals, queries.meanOfOthers(pulse.contribution(), pulse.hour()));
        if (!surge.isBurst() || peopleOfTheDay(pulse) < Surge.FEWEST) return;
        var members = hours.stream().map(Pulse::members).toList();
        var guests = hours.stream().map(Pulse::guests).toList();
        var burst = new Burst(pulse.hour(), surge.expected(), members, guests);
        moderation.alert(CONTENT, pulse.contribution().value(), burst);
    }

    void dropOld() {
        repository.dropBefore(clock.instant().minus(KEPT));
    }

    private int peopleOfTheDay(Pulse pulse) {
        return queries.people(pulse.contribution(), Typography.dayInParis(pulse.hour()));
    }
}
