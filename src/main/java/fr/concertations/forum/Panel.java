package fr.concertations.forum;

import fr.concertations.ballot.BallotCounts;
import fr.concertations.ballot.ByAssurance;
import fr.concertations.ballot.Confirmed;
import fr.concertations.ballot.Hearing;
import fr.concertations.contribution.ContributionCounts;
import fr.concertations.debate.Concertation;
import fr.concertations.territory.Territory;
import java.util.List;

/**
 * The participation in a concertation as those who lead it see it.
 *
 * @param voting one may take a position now
 * @param own the territory of the concertation this référent represents
 * @param held the territories that hold it
 * @param known those who took a position, guests aside
 * @param confirmed the élus and agents among them
 * @param few contributions with the fewest positions
 */
public record Panel(
        Concertation concertation,
        boolean voting,
        Territory own,
        List<Territory> held,
        ContributionCounts contributions,
        BallotCounts ballots,
        ByAssurance known,
        List<Confirmed> confirmed,
        Course course,
        List<Hearing> themes,
        List<Hearing.Heard> few,
        Reaches reaches,
        Missing missing,
        List<Warning> warnings) {
    /** Nobody contributed nor took a position. */
    public boolean isEmpty() {
        return contributions.total() + ballots.voters() + ballots.guests() == 0;
    }
}
