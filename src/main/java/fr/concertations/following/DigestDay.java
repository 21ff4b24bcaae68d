package fr.concertations.following;

import fr.concertations.identity.AccountId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** When weekly letters leave: Thursday morning, each person always at the same minute, not all at once. */
final class DigestDay {
    static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    static final int SPREAD_MINUTES = 120;

    private static final LocalTime FIRST = LocalTime.of(8, 0);

    private DigestDay() {}

    /** The latest moment of this person that is not in the future. */
    static Instant latest(AccountId account, Instant now) {
        var minute = Math.floorMod(account.value().getLeastSignificantBits(), SPREAD_MINUTES);
        var today = now.atZone(ZONE).toLocalDate();
        var day = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY));
        var moment = day.atTime(FIRST).plusMinutes(minute).atZone(ZONE).toInstant();
        if (!moment.isAfter(now)) return moment;
        return day.minusWeeks(1).atTime(FIRST).plusMinutes(minute).atZone(ZONE).toInstant();
    }

    /** No weekly letter of the past was for something newer. */
    static Instant latestOfAll(Instant now) {
        var day = now.atZone(ZONE).toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY));
        var end = day.atTime(FIRST).atZone(ZONE).toInstant().plus(Duration.ofMinutes(SPREAD_MINUTES));
        return end.isAfter(now) ? now : end;
    }

    static Instant startOfToday(Instant now) {
        return now.atZone(ZONE).toLocalDate().atStartOfDay(ZONE).toInstant();
    }
}
