package fr.concertations.site;

import fr.concertations.ballot.Tally;
import fr.concertations.kernel.Texts;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * A tally as a bar that is also a sentence. The bar is one element: classes for tens and units of the shares of who agrees,
 * from its start, and of who disagrees, from its end; what is left between is mixed. Templates ask it as
 * {@code @positionShares}.
 */
@Component
public class PositionShares {
    private static final int TEN = 10;

    private final Texts texts;

    PositionShares(Texts texts) {
        this.texts = texts;
    }

    /** Classes of the bar, such as {@code shares at4 au4 dt3 du1} for 44 % and 31 %. */
    public String bar(Tally tally) {
        return ("shares " + lengths(tally.agree(), tally.disagree(), tally.expressed())).strip();
    }

    /** Classes of the lengths alone. @param told how many people the shares are of */
    public static String lengths(long agree, long disagree, long told) {
        return (share("a", agree, told) + share("d", disagree, told)).strip();
    }

    /** {@code Parmi 16 personnes : 7 d’accord, 4 mitigées, 5 pas d’accord.} */
    public String said(Tally tally) {
        return texts.get(
                "reading.positions",
                LocaleContextHolder.getLocale(),
                tally.expressed(),
                tally.agree(),
                tally.mixed(),
                tally.disagree());
    }

    /** The same of people already counted beside it. */
    public String split(Tally tally) {
        return texts.get(
                "reading.positions.split",
                LocaleContextHolder.getLocale(),
                tally.agree(),
                tally.mixed(),
                tally.disagree(),
                tally.pass());
    }

    /** « Élus, Associations »: those that may not be counted apart, guests after collèges. */
    public String untold(Tally tally) {
        var guests = tally.hasFewGuests() ? Stream.of(text("reading.positions.guests")) : Stream.<String>of();
        return Stream.concat(
                        tally.untold().stream()
                                .map(college -> text(
                                        college.map(named -> "college." + named).orElse("site.who.untold"))),
                        guests)
                .collect(Collectors.joining(", "));
    }

    private String text(String key) {
        return texts.get(key, LocaleContextHolder.getLocale());
    }

    /** Somebody is never nobody: one percent at least. */
    private static String share(String side, long part, long whole) {
        if (part == 0) return "";
        var percent = Math.max(1, Math.round(100.0 * part / whole));
        return " " + side + "t" + percent / TEN + " " + side + "u" + percent % TEN;
    }
}
