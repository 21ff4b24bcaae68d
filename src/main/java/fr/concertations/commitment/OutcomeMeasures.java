package fr.concertations.commitment;

import fr.concertations.debate.StageKind;
import fr.concertations.kernel.Typography;
import fr.concertations.synthesis.Decision;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.stream.Stream;

/** Commitments about what comes of the debate. */
final class OutcomeMeasures {
    private OutcomeMeasures() {}

    /** The platform publishes no quotation that differs by a letter from the text it is taken from. */
    static Finding fidelity(Facts facts) {
        return facts.synthesis()
                .filter(s -> s.quotations() > 0)
                .map(s -> facts.kept("fidelite.kept", s.quotations()))
                .orElseGet(() -> facts.notMeasurable("fidelite.nothing"));
    }

    /** A synthesis and conclusions, by the dates the calendar announces. */
    static Finding restitution(Facts facts) {
        var ended = facts.participationEnds();
        if (facts.synthesis().isPresent() && facts.conclusions().isPresent() && ended.isPresent()) {
            var synthesis = facts.synthesis().get();
            return facts.kept(
                    "restitution.kept",
                    days(ended.get(), synthesis.first()),
                    days(ended.get(), facts.conclusions().get().first()),
                    synthesis.supported(),
                    synthesis.sentences());
        }
        var synthesisDue = facts.announced(StageKind.SYNTHESIS)
                .filter(end -> facts.synthesis().isEmpty());
        var conclusionsDue = facts.announced(StageKind.CONCLUSION)
                .filter(end -> facts.conclusions().isEmpty());
        var due = Stream.concat(synthesisDue.stream(), conclusionsDue.stream()).min(Comparator.naturalOrder());
        if (due.isEmpty()) return facts.notMeasurable("restitution.unannounced");
        var key = facts.synthesis().isPresent() ? "restitution.synthesisOnly" : "restitution.nothing";
        return facts.due(due, key);
    }

    /** Every published contribution is under a published conclusion, by the end of the calendar. */
    static Finding answers(Facts facts) {
        var all = facts.contributions();
        if (all == 0) return facts.notMeasurable("reponse.nothing");
        if (facts.answered() >= all) return facts.kept("reponse.kept", all);
        return facts.due(facts.calendarEnds(), "reponse.share", facts.answered(), all);
    }

    static Finding followUp(Facts facts) {
        var retained = facts.conclusions().stream()
                .flatMap(c -> c.publication().content().conclusions().stream())
                .filter(c -> c.decision() != Decision.REJECTED)
                .count();
        return retained == 0 ? facts.notMeasurable("suites.nothing") : facts.notMeasurable("suites.untold", retained);
    }

    static Finding grid(Facts facts) {
        var deadline = facts.calendarEnds();
        if (facts.grid().isEmpty()) return facts.due(deadline, "grille.nothing");
        var grid = facts.grid().get();
        return grid.filled() >= grid.cells()
                ? facts.kept("grille.kept", grid.cells())
                : facts.due(deadline, "grille.share", grid.filled(), grid.cells());
    }

    /** Whole days in Paris; never less than none, when something is published early. */
    private static long days(Instant from, Instant to) {
        return Math.max(0, ChronoUnit.DAYS.between(Typography.dayInParis(from), Typography.dayInParis(to)));
    }
}
