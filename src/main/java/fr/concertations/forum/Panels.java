package fr.concertations.forum;

import fr.concertations.ballot.Ballots;
import fr.concertations.ballot.Hearing;
import fr.concertations.ballot.Hearings;
import fr.concertations.ballot.Homes;
import fr.concertations.ballot.KnownVoters;
import fr.concertations.ballot.Rhythm;
import fr.concertations.ballot.Rhythms;
import fr.concertations.contribution.Contributions;
import fr.concertations.debate.Act;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.Stage;
import fr.concertations.identity.Actor;
import fr.concertations.identity.Role;
import fr.concertations.kernel.TerritoryCode;
import fr.concertations.kernel.Typography;
import fr.concertations.moderation.Moderation;
import fr.concertations.territory.Territories;
import fr.concertations.territory.Territory;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Puts together what the référents of a concertation see of its participation; as many statements whatever its size. */
@Service
public class Panels {
    private static final int FEWEST = 8;

    private final Contributions contributions;
    private final Ballots ballots;
    private final KnownVoters voters;
    private final Rhythms rhythms;
    private final Hearings hearings;
    private final Homes homes;
    private final Territories territories;
    private final Moderation moderation;
    private final Clock clock;

    Panels(
            Contributions contributions,
            Ballots ballots,
            KnownVoters voters,
            Rhythms rhythms,
            Hearings hearings,
            Homes homes,
            Territories territories,
            Moderation moderation,
            Clock clock) {
        this.contributions = contributions;
        this.ballots = ballots;
        this.voters = voters;
        this.rhythms = rhythms;
        this.hearings = hearings;
        this.homes = homes;
        this.territories = territories;
        this.moderation = moderation;
        this.clock = clock;
    }

    /** @throws fr.concertations.kernel.NotAllowed unless the person represents one of its territories */
    public Panel of(Actor actor, Concertation concertation) {
        actor.requireReferent(concertation.territories());
        var id = concertation.id();
        var now = clock.instant();
        var rhythm = rhythms.of(id);
        var written = contributions.counts(id);
        var counted = ballots.counts(id);
        var held = held(concertation);
        var reaches = reaches(held, homes.of(id));
        var missing = Missing.of(written, counted, reaches);
        var themes = hearings.byTheme(id, now.minus(Situation.NEWCOMER));
        return new Panel(
                concertation,
                concertation.isOpen(Act.VOTE, now),
                own(actor, held),
                held,
                written,
                counted,
                voters.in(Set.of(id)),
                voters.confirmed(Set.of(id), counted.votersByCollege()),
                course(concertation, rhythm, now),
                themes,
                hearings.fewest(id, FEWEST),
                reaches,
                missing,
                situation(actor, concertation, rhythm, themes, missing, now).warnings());
    }

    private Situation situation(
            Actor actor, Concertation concertation, Rhythm rhythm, List<Hearing> themes, Missing missing, Instant now) {
        var moderated = concertation.territories().stream()
                .filter(t -> actor.has(Role.REFERENT, t))
                .toList();
        return new Situation(
                now,
                concertation.openUntil(Act.VOTE, now).flatMap(until -> voteSince(concertation, now)),
                concertation.openUntil(Act.VOTE, now),
                rhythm.lastDay(),
                themes.stream().mapToLong(Hearing::contributions).sum(),
                themes.stream().mapToLong(Hearing::heard).sum(),
                themes.stream().mapToLong(Hearing::forgotten).sum(),
                missing.colleges().size(),
                moderation.backlog(actor, moderated, now.minus(Situation.PATIENCE)));
    }

    private static Optional<Instant> voteSince(Concertation concertation, Instant now) {
        return concertation.stages().stream()
                .filter(stage -> stage.opens(Act.VOTE) && stage.covers(now))
                .map(Stage::startsAt)
                .min(Comparator.naturalOrder());
    }

    /** From the first day one could contribute or vote until today, or until the end. */
    private static Course course(Concertation concertation, Rhythm rhythm, Instant now) {
        var open = concertation.stages().stream()
                .filter(stage -> stage.opens(Act.CONTRIBUTE) || stage.opens(Act.VOTE))
                .toList();
        var today = Typography.dayInParis(now);
        var opening = open.stream()
                .map(stage -> Typography.dayInParis(stage.startsAt()))
                .min(Comparator.naturalOrder())
                .orElse(today);
        var end = open.stream()
                .map(stage -> Typography.dayInParis(stage.endsAt().minusNanos(1)))
                .max(Comparator.naturalOrder())
                .filter(today::isAfter)
                .orElse(today);
        return Course.of(rhythm, opening, end);
    }

    private Reaches reaches(List<Territory> held, List<Homes.Home> told) {
        var codes = told.stream().flatMap(home -> home.territory().stream()).collect(Collectors.toSet());
        Map<TerritoryCode, List<TerritoryCode>> above = codes.isEmpty() ? Map.of() : territories.ancestors(codes);
        return Reaches.of(places(held), told, above);
    }

    /** Those that hold it together; for an EPCI alone, its communes. */
    private List<Territory> places(List<Territory> held) {
        if (held.size() != 1 || held.getFirst().kind() != Territory.Kind.EPCI) return held;
        var communes = new ArrayList<Territory>();
        var slice = territories.children(held.getFirst().code(), 1);
        communes.addAll(slice.items());
        while (slice.hasNext()) {
            slice = territories.children(held.getFirst().code(), slice.number() + 1);
            communes.addAll(slice.items());
        }
        return communes.isEmpty() ? held : List.copyOf(communes);
    }

    private List<Territory> held(Concertation concertation) {
        var byCode = territories.byCodes(concertation.territories());
        return concertation.territories().stream()
                .flatMap(code -> Stream.ofNullable(byCode.get(code)))
                .toList();
    }

    private static Territory own(Actor actor, List<Territory> held) {
        return held.stream()
                .filter(place -> actor.has(Role.REFERENT, place.code()))
                .findFirst()
                .orElseGet(held::getFirst);
    }
}
