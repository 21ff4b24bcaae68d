package fr.concertations.commitment;

import fr.concertations.ballot.Turnouts;
import fr.concertations.contribution.ContributionFigures;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.Stage;
import fr.concertations.debate.StageKind;
import fr.concertations.kernel.Typography;
import fr.concertations.synthesis.PublishedTogether.ConclusionsOf;
import fr.concertations.synthesis.PublishedTogether.SynthesisFigures;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is known of one public concertation when its commitments are measured.
 *
 * @param address of its public page
 * @param answered published contributions that a published conclusion rests on
 * @param recounted the last time all positions were counted again, once there were some
 * @param publicSince since when anybody can read it
 * @param now the instant all of it is judged at
 */
record Facts(
        Concertation concertation,
        String address,
        List<ContributionFigures.Voice> voices,
        List<Turnouts.Line> turnout,
        Optional<SynthesisFigures> synthesis,
        Optional<ConclusionsOf> conclusions,
        long answered,
        Optional<GridFigures> grid,
        ModerationFigures moderation,
        Optional<Recounted> recounted,
        Optional<Instant> publicSince,
        Instant now) {

    /** @param filled cells of the latest version @param cells of the common grid it follows */
    record GridFigures(long filled, long cells) {}

    /** @param differences figures of this concertation that were not what its positions add up to */
    record Recounted(Instant at, long differences) {}

    long contributions() {
        return voices.stream()
                .mapToLong(ContributionFigures.Voice::contributions)
                .sum();
    }

    long positions() {
        return turnout.stream().mapToLong(Turnouts.Line::positions).sum();
    }

    /** When people can first contribute or vote. */
    Optional<Instant> participationBegins() {
        return starts(stage -> stage.mayContribute() || stage.mayVote());
    }

    Optional<Instant> participationEnds() {
        return ends(stage -> stage.mayContribute() || stage.mayVote());
    }

    Optional<Instant> announced(StageKind kind) {
        return ends(stage -> stage.kind() == kind);
    }

    Optional<Instant> calendarEnds() {
        return ends(stage -> true);
    }

    /** Whole days in Paris between an instant and the publication of the concertation; none when it was public by then. */
    long daysPublicAfter(Optional<Instant> instant) {
        return instant.flatMap(begins -> publicSince.map(since -> Math.max(
                        0, ChronoUnit.DAYS.between(Typography.dayInParis(begins), Typography.dayInParis(since)))))
                .orElse(0L);
    }

    boolean isPast(Instant instant) {
        return !instant.isAfter(now);
    }

    private Optional<Instant> starts(Predicate<Stage> which) {
        return concertation.stages().stream().filter(which).map(Stage::startsAt).min(Comparator.naturalOrder());
    }

    private Optional<Instant> ends(Predicate<Stage> which) {
        return concertation.stages().stream().filter(which).map(Stage::endsAt).max(Comparator.naturalOrder());
    }

    Finding kept(String key, Object... arguments) {
        return finding(Keeping.KEPT, Optional.empty(), key, arguments);
    }

    Finding notMeasurable(String key, Object... arguments) {
        return finding(Keeping.NOT_MEASURABLE, Optional.empty(), key, arguments);
    }

    /** In progress until then, and not kept from then on; without a date, in progress. */
    Finding due(Optional<Instant> deadline, String key, Object... arguments) {
        var late = deadline.filter(this::isPast).isPresent();
        return finding(late ? Keeping.NOT_KEPT : Keeping.IN_PROGRESS, deadline, key, arguments);
    }

    private Finding finding(Keeping keeping, Optional<Instant> when, String key, Object... arguments) {
        return new Finding(keeping, when, "commitment." + key, List.of(arguments), concertation.title(), address);
    }
}
