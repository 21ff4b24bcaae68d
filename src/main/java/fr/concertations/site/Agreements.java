package fr.concertations.site;

import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionId;
import fr.concertations.opinion.Reading;
import fr.concertations.opinion.Reading.Cell;
import fr.concertations.opinion.Reading.Count;
import fr.concertations.opinion.Reading.Standing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What gathers, what divides and what remains uncertain, as it is shown: the same contributions and counts on every page. */
public record Agreements(List<Row> gathering, List<Row> dividing, List<Row> uncertain) {
    private static final int SHOWN = 3;
    /** With more lines than that under each contribution, fewer contributions: a page stays light. */
    private static final int MANY_LINES = 6;

    private static final int SHOWN_WITH_MANY_LINES = 2;

    private static final int UNCERTAIN = 2;

    /**
     * A contribution, what everybody and each camp think of it: who answered nothing is not named.
     *
     * @param answer the one whose shares are told
     */
    public record Row(Contribution contribution, Standing standing, Answer answer) {
        /** Groups, then collèges, that can be told. */
        public List<Cell> groups() {
            return told(standing.groups());
        }

        public List<Cell> colleges() {
            return told(standing.colleges());
        }

        /** Groups of which too few answered to be told. */
        public List<Cell> fewGroups() {
            return few(standing.groups());
        }

        public List<Cell> fewColleges() {
            return few(standing.colleges());
        }

        private static List<Cell> told(List<Cell> cells) {
            return cells.stream()
                    .filter(cell -> cell.count() != null && cell.count().people() > 0)
                    .toList();
        }

        private static List<Cell> few(List<Cell> cells) {
            return cells.stream().filter(cell -> cell.count() == null).toList();
        }
    }

    /** @param found those that may be shown: what was hidden or withdrawn since is left out */
    public static Agreements of(Reading reading, Map<ContributionId, Contribution> found) {
        return new Agreements(
                gathering(reading.gathering(), found),
                dividing(reading.dividing(), found),
                rows(reading.uncertain(), found, all -> Answer.NEITHER).stream()
                        .limit(UNCERTAIN)
                        .toList());
    }

    /** As many as are shown where every camp has a line. */
    public static List<Row> few(List<Row> rows) {
        return rows.stream().limit(SHOWN_WITH_MANY_LINES).toList();
    }

    public static List<Row> gathering(List<Standing> standings, Map<ContributionId, Contribution> found) {
        return rows(standings, found, Answer::ofMost);
    }

    public static List<Row> dividing(List<Standing> standings, Map<ContributionId, Contribution> found) {
        return rows(standings, found, all -> Answer.AGREE);
    }

    public boolean isEmpty() {
        return gathering.isEmpty() && dividing.isEmpty() && uncertain.isEmpty();
    }

    private static List<Row> rows(
            List<Standing> standings, Map<ContributionId, Contribution> found, Function<Count, Answer> answer) {
        return standings.stream()
                .flatMap(standing -> Optional.ofNullable(found.get(standing.contribution()))
                        .map(contribution -> new Row(contribution, standing, answer.apply(standing.all())))
                        .stream())
                .limit(most(standings))
                .toList();
    }

    private static long most(List<Standing> standings) {
        return standings.stream()
                        .anyMatch(row -> row.groups().size() + row.colleges().size() > MANY_LINES)
                ? SHOWN_WITH_MANY_LINES
                : SHOWN;
    }
}
