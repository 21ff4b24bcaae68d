package fr.concertations.shell.web;

import fr.concertations.kernel.Markdown;
import fr.concertations.kernel.Typography;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What templates may call, as {@code @page}: numbers, dates and Markdown written the way we write them. */
@Component("page")
public class PageHelpers {
    /** {@code 1 204}. */
    public String number(long value) {
        return Typography.number(value, locale());
    }

    /** {@code 71 %}. */
    public String percent(long part, long whole) {
        return Typography.percent(part, whole, locale());
    }

    /** {@code 12 décembre 2026}, in Paris. */
    public String date(Instant instant) {
        return Typography.date(Typography.dayInParis(instant), locale());
    }

    public String date(LocalDate day) {
        return Typography.date(day, locale());
    }

    /** {@code 12 décembre}. */
    public String shortDate(Instant instant) {
        return Typography.shortDate(Typography.dayInParis(instant), locale());
    }

    /** As {@code datetime} wants it, no finer than what is shown. */
    public String isoDay(Instant instant) {
        return Typography.dayInParis(instant).toString();
    }

    /** The last day before this instant: what people mean by “until”. */
    public String lastDay(Instant end) {
        return shortDate(end.minusNanos(1));
    }

    /** Cleaned HTML of what somebody wrote in Markdown. */
    public String markdown(String source) {
        return Markdown.toHtml(source).value();
    }

    /** The first words of a text, at most {@code length} characters, cut between words. */
    public String excerpt(String source, int length) {
        var text = Markdown.toText(source).strip();
        if (text.length() <= length) return text;
        var cut = text.lastIndexOf(' ', length);
        return text.substring(0, cut > 0 ? cut : length) + "\u00a0…";
    }

    /** Where the page being made stands. */
    public PageAddress here() {
        var request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        return PageAddress.of(request);
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
