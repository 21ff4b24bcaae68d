package fr.concertations.following;

import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionId;
import fr.concertations.contribution.ContributionState;
import fr.concertations.contribution.Contributions;
import fr.concertations.debate.ConcertationId;
import fr.concertations.debate.Concertations;
import fr.concertations.identity.Actor;
import fr.concertations.kernel.TerritoryCode;
import fr.concertations.territory.Territories;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How what is followed is called, for those who may read it. */
@Component
class SubjectNames {
    private final Concertations concertations;
    private final Contributions contributions;
    private final Territories territories;

    SubjectNames(Concertations concertations, Contributions contributions, Territories territories) {
        this.concertations = concertations;
        this.contributions = contributions;
        this.territories = territories;
    }

    Optional<Subject> name(Followed followed, Actor reader) {
        var who = Optional.of(reader);
        return switch (followed.kind()) {
            case CONCERTATION ->
                concertations
                        .byId(new ConcertationId(followed.id()), who)
                        .map(c -> new Subject(followed, c.title(), "/app/concertations/" + c.slug()));
            case CONTRIBUTION ->
                contributions
                        .byId(new ContributionId(followed.id()), who)
                        .filter(c -> c.state() == ContributionState.PUBLISHED)
                        .map(c -> new Subject(followed, c.title(), path(c)));
            case TERRITORY ->
                territories
                        .byCode(new TerritoryCode(followed.object()))
                        .map(t -> new Subject(followed, t.name(), t.path()));
            case THEME ->
                concertations
                        .publicTheme(followed.object())
                        .map(label -> new Subject(followed, label, "/themes/" + followed.object()));
        };
    }

    private static String path(Contribution contribution) {
        return "/app/contributions/" + contribution.id();
    }
}
