package fr.concertations.forum;

import fr.concertations.forum.Warning.Kind;
import fr.concertations.kernel.Typography;
import fr.concertations.moderation.Backlog;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What warnings are computed from.
 *
 * @param voteSince when the vote that is open opened; empty while it is closed
 * @param voteUntil when it closes
 * @param lastDay of a position
 * @param heard contributions with enough members who took a position
 * @param forgotten contributions nobody took a position on for {@link #NEWCOMER} or longer
 * @param absent collèges in which nobody took part
 */
record Situation(
        Instant now,
        Optional<Instant> voteSince,
        Optional<Instant> voteUntil,
        Optional<LocalDate> lastDay,
        long contributions,
        long heard,
        long forgotten,
        long absent,
        Backlog backlog) {
    static final Duration NEWCOMER = Duration.ofDays(2);
    static final Duration PATIENCE = Duration.ofDays(3);
    private static final Duration SETTLED = Duration.ofDays(7);
    private static final long QUIET_DAYS = 3;
    private static final long LAST_DAYS = 7;
    private static final long HEARD_PERCENT = 80;

    /** The most urgent first. */
    List<Warning> warnings() {
        return Stream.of(reports(), bursts(), ending(), quiet(), unanswered(), missing())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Warning> reports() {
        return about(Kind.REPORTS, backlog.late(), backlog.late() > 0);
    }

    private Optional<Warning> bursts() {
        return about(Kind.BURSTS, backlog.alerts(), backlog.alerts() > 0);
    }

    private Optional<Warning> ending() {
        if (voteUntil.isEmpty() || contributions == 0) return Optional.empty();
        var days = ChronoUnit.DAYS.between(
                today(), Typography.dayInParis(voteUntil.get().minusNanos(1)));
        var percent = 100 * heard / contributions;
        return days > LAST_DAYS || percent >= HEARD_PERCENT
                ? Optional.empty()
                : Optional.of(new Warning(Kind.ENDING, days, percent));
    }

    private Optional<Warning> quiet() {
        if (voteSince.isEmpty() || contributions == 0) return Optional.empty();
        var opened = Typography.dayInParis(voteSince.get());
        var since = lastDay.filter(opened::isBefore).orElse(opened);
        var days = ChronoUnit.DAYS.between(since, today());
        return about(Kind.QUIET, days, days >= QUIET_DAYS);
    }

    private Optional<Warning> unanswered() {
        return about(
                Kind.FORGOTTEN,
                forgotten,
                forgotten > 0 && voteSince.filter(this::isSettledVote).isPresent());
    }

    private Optional<Warning> missing() {
        return about(
                Kind.ABSENT,
                absent,
                absent > 0 && voteSince.filter(this::isLongOpen).isPresent());
    }

    private boolean isSettledVote(Instant opening) {
        return !opening.plus(NEWCOMER).isAfter(now);
    }

    private boolean isLongOpen(Instant opening) {
        return !opening.plus(SETTLED).isAfter(now);
    }

    private LocalDate today() {
        return Typography.dayInParis(now);
    }

    private static Optional<Warning> about(Kind kind, long number, boolean holds) {
        return holds ? Optional.of(new Warning(kind, number, 0)) : Optional.empty();
    }
}
