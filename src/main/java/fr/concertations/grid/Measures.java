package fr.concertations.grid;

import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.Contributions;
import fr.concertations.debate.Concertation;
import fr.concertations.synthesis.Publications;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the platform finds today for each measured cell of a schema. */
@Component
class Measures {
    private final PlaceMeasures places;
    private final ParticipationMeasures participation;
    private final Contributions contributions;
    private final Publications publications;

    Measures(
            PlaceMeasures places,
            ParticipationMeasures participation,
            Contributions contributions,
            Publications publications) {
        this.places = places;
        this.participation = participation;
        this.contributions = contributions;
        this.publications = publications;
    }

    /** By code of cell. */
    Map<String, Measured> of(Concertation concertation, GridSchema schema) {
        var found = new LinkedHashMap<String, Measured>();
        schema.cells()
                .filter(GridSchema.Cell::measured)
                .forEach(cell -> found.put(cell.code(), of(concertation, cell.asMeasure())));
        return found;
    }

    private Measured of(Concertation concertation, Measure measure) {
        var id = concertation.id();
        return switch (measure) {
            case TERRITORY -> places.territory(concertation);
            case POPULATION -> places.population(concertation);
            case PERIOD -> places.period(concertation);
            case CHARTER_VERSION -> places.charter(concertation);
            case CHANNELS -> participation.channels(id);
            case PARTICIPANTS -> participation.participants(id);
            case PARTICIPANTS_BY_COLLEGE -> participation.participantsByCollege(id);
            case CONTRIBUTIONS -> participation.contributions(id);
            case CONTRIBUTIONS_BY_KIND -> participation.contributionsByKind(id);
            case CONTRIBUTIONS_BY_CHANNEL -> participation.contributionsByChannel(id);
            case POSITIONS -> participation.positions(id);
            case POSITIONS_BY_COLLEGE -> participation.positionsByCollege(id);
            case ARGUMENTS -> participation.arguments(id);
            case ANSWERED_SHARE -> answeredShare(concertation);
        };
    }

    private Measured answeredShare(Concertation concertation) {
        var answered = publications.answered(concertation.id());
        var all = contributions.all(concertation.id());
        var part = all.stream().map(Contribution::id).filter(answered::contains).count();
        return all.isEmpty() ? new Measured.Nothing() : new Measured.Share(part, all.size());
    }
}
