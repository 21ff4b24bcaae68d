package fr.concertations.site.votes;

import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionId;
import fr.concertations.contribution.Contributions;
import fr.concertations.opinion.Reading;
import fr.concertations.opinion.Reading.Camp;
import fr.concertations.opinion.Reading.Cell;
import fr.concertations.opinion.Reading.Count;
import fr.concertations.opinion.Reading.Share;
import fr.concertations.opinion.Reading.Speaks;
import fr.concertations.opinion.Reading.Standing;
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
    /** With more lines than that under each contribution, fewer contributions: a page stays light. */
    private static final int MANY_LINES = 6;

    private static final int SHOWN_WITH_MANY_LINES = 2;
    private static final int UNCERTAIN = 2;

    private final Contributions contributions;

    ReadStatements(Contributions contributions) {
        this.contributions = contributions;
    }

    /**
     * A contribution, what everybody and each camp think of it: who answered nothing is not named.
     *
     * @param answer the one whose shares are told
     */
    record Row(Contribution contribution, Standing standing, Answer answer) {
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

    /** A contribution that speaks for a camp. */
    record Voice(Contribution contribution, Speaks speaks) {}

    /** A camp, and what speaks for it. */
    record Told(Camp camp, List<Voice> voices) {
        /** Some of its people are of collèges too few to be told. */
        public boolean hasFewOfACollege() {
            return camp.colleges().stream().mapToInt(Share::people).sum() < camp.people();
        }
    }

    record Read(
            List<Row> gathering,
            List<Row> dividing,
            List<Row> uncertain,
            List<Told> groups,
            List<Row> shared,
            List<Row> parted) {
        public boolean isEmpty() {
            return gathering.isEmpty() && dividing.isEmpty() && uncertain.isEmpty();
        }

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
                rows(reading.gathering(), found, Answer::ofMost),
                rows(reading.dividing(), found, all -> Answer.AGREE),
                few(rows(reading.uncertain(), found, all -> Answer.NEITHER), UNCERTAIN),
                reading.groups().stream()
                        .map(camp -> new Told(camp, voices(camp, found)))
                        .toList(),
                few(rows(reading.between().gathering(), found, Answer::ofMost), SHOWN_WITH_MANY_LINES),
                few(rows(reading.between().dividing(), found, all -> Answer.AGREE), SHOWN_WITH_MANY_LINES));
    }

    private static List<Row> few(List<Row> rows, int most) {
        return rows.stream().limit(most).toList();
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

    private static List<Voice> voices(Camp camp, Map<ContributionId, Contribution> found) {
        return camp.speaks().stream()
                .flatMap(speaks -> Optional.ofNullable(found.get(speaks.contribution()))
                        .map(contribution -> new Voice(contribution, speaks))
                        .stream())
                .limit(SHOWN)
                .toList();
    }
}
