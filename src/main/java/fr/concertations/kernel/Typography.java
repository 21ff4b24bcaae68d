package fr.concertations.kernel;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** French typography from one place: no-break spaces, numbers, dates in words. English texts pass with their own habits. */
public final class Typography {
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final char NARROW = '\u202F';
    private static final Pattern BEFORE_HIGH = Pattern.compile("[ \u00A0]([;!?%»])");
    private static final Pattern BEFORE_COLON = Pattern.compile(" :");
    private static final Pattern AFTER_OPENING = Pattern.compile("«[ \u00A0]");

    private Typography() {}

    /** Makes breaking spaces before ; : ! ? % and inside « » unbreakable, and apostrophes curly. */
    public static String french(String text) {
        var high = BEFORE_HIGH.matcher(text.replace('\'', '’')).replaceAll(NARROW + "$1");
        return AFTER_OPENING
                .matcher(BEFORE_COLON.matcher(high).replaceAll("\u00A0:"))
                .replaceAll("«" + NARROW);
    }

    /** {@code 1204} gives {@code 1 204} with a narrow no-break space in French. */
    public static String number(long value, Locale locale) {
        return NumberFormat.getIntegerInstance(locale).format(value).replace('\u00A0', NARROW);
    }

    /** With one decimal, where there is one: {@code 4,2}. */
    public static String decimal(double value, Locale locale) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(value).replace('\u00A0', NARROW);
    }

    /** A share in whole percents: {@code 71 %}; of nothing, an em dash. */
    public static String percent(long part, long whole, Locale locale) {
        if (whole == 0) return "—";
        var rounded = Math.round(100.0 * part / whole);
        return isFrench(locale) ? rounded + "" + NARROW + "%" : rounded + "%";
    }

    /** {@code 1er octobre 2026}. */
    public static String date(LocalDate day, Locale locale) {
        if (!isFrench(locale)) return day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", locale));
        return day(day) + " " + day.format(DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH));
    }

    /** {@code 1er octobre}. */
    public static String shortDate(LocalDate day, Locale locale) {
        if (!isFrench(locale)) return day.format(DateTimeFormatter.ofPattern("d MMMM", locale));
        return day(day) + " " + day.format(DateTimeFormatter.ofPattern("MMMM", Locale.FRENCH));
    }

    public static ZonedDateTime inParis(Instant instant) {
        return instant.atZone(PARIS);
    }

    public static LocalDate dayInParis(Instant instant) {
        return inParis(instant).toLocalDate();
    }

    private static String day(LocalDate date) {
        return date.getDayOfMonth() == 1 ? "1er" : String.valueOf(date.getDayOfMonth());
    }

    private static boolean isFrench(Locale locale) {
        return locale.getLanguage().equals("fr");
    }
}
