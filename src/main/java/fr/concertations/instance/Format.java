package fr.concertations.instance;

import fr.concertations.kernel.HttpUrl;
import java.math.BigDecimal;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the value of a setting looks like. Texts of refusals: {@code instance.format.<NAME>}. */
public enum Format {
    LINE(200, value -> !value.contains("\n")),
    LINES(1_000, value -> true),
    EMAIL(254, matching("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")),
    PHONE(30, matching("\\+?[0-9][0-9 .()-]{7,}")),
    URL(500, value -> HttpUrl.parse(value).isPresent()),
    /** Nine digits, the last of which checks the others (Luhn). */
    SIREN(11, value -> isSiren(value.replaceAll("\\s", ""))),
    DECIMAL(10, value -> isDecimal(value.replace(',', '.'))),
    /** Half a year at least, ten years at most. */
    MONTHS(3, matching("[6-9]|[1-9][0-9]|1[01][0-9]|120"));

    private final int longest;
    private final Predicate<String> shape;

    Format(int longest, Predicate<String> shape) {
        this.longest = longest;
        this.shape = shape;
    }

    public int longest() {
        return longest;
    }

    boolean fits(String value) {
        return value.length() <= longest && shape.test(value);
    }

    private static Predicate<String> matching(String expression) {
        return Pattern.compile(expression).asMatchPredicate();
    }

    private static boolean isSiren(String digits) {
        if (!digits.matches("[0-9]{9}")) return false;
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(i) - '0';
            var weighed = i % 2 == 1 ? 2 * digit : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }

    private static boolean isDecimal(String value) {
        try {
            return new BigDecimal(value).signum() >= 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
