package fr.concertations.site;

import fr.concertations.kernel.Typography;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Days as people say them: the year only where it is not this one. Templates ask it as {@code @days}. */
@Component
class Days {
    private final Clock clock;

    Days(Clock clock) {
        this.clock = clock;
    }

    public String of(Instant instant) {
        return said(Typography.dayInParis(instant));
    }

    /** The last day before this instant: what people mean by “until”. */
    public String last(Instant end) {
        return said(Typography.dayInParis(end.minusNanos(1)));
    }

    private String said(LocalDate day) {
        var locale = LocaleContextHolder.getLocale();
        return day.getYear() == Typography.dayInParis(clock.instant()).getYear()
                ? Typography.shortDate(day, locale)
                : Typography.date(day, locale);
    }
}
