package fr.concertations.identity;

import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.Typography;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Until when a role or a confirmation holds, and why it is changed.
 *
 * @param lastDay the last one on which it counts, in Paris; null when it has no end
 * @param reason for the journal; may be empty
 */
public record Term(@Nullable LocalDate lastDay, String reason) {
    /** Without an end nor a word. */
    public static final Term OPEN = new Term(null, "");

    static final int LONGEST_REASON = 500;
    private static final int SUGGESTED_YEARS = 1;

    /** What a form offers: a year, to be renewed by somebody who looks at it again. */
    public static LocalDate suggested(Instant now) {
        return Typography.dayInParis(now).plusYears(SUGGESTED_YEARS);
    }

    /** The last day on which something that ends then still counts. */
    public static LocalDate lastDay(Instant end) {
        return Typography.dayInParis(end.minusNanos(1));
    }

    /** @throws InvalidInput at {@code lastDay} when it is over, at {@code reason} when it is too long */
    Term requireAhead(Instant now) {
        if (lastDay != null && lastDay.isBefore(Typography.dayInParis(now)))
            throw new InvalidInput("lastDay", "roles.lastDay.over");
        return new Term(lastDay, reasonOf(reason));
    }

    static String reasonOf(String typed) {
        var words = typed.strip();
        if (words.length() > LONGEST_REASON) throw new InvalidInput("reason", "roles.reason.length", LONGEST_REASON);
        return words;
    }

    @Nullable
    OffsetDateTime end() {
        return lastDay == null
                ? null
                : lastDay.plusDays(1).atStartOfDay(Typography.PARIS).toInstant().atOffset(ZoneOffset.UTC);
    }
}
