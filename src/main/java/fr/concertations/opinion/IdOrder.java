package fr.concertations.opinion;

import java.util.Comparator;

/**
 * The order of people and statements inside the engine, whatever the order votes came in: whole numbers first, by value and
 * however long, then all other ids as text.
 */
final class IdOrder implements Comparator<String> {
    static final IdOrder BY_ID = new IdOrder();

    private IdOrder() {}

    @Override
    public int compare(String one, String other) {
        var oneIsNumber = isNumber(one);
        if (oneIsNumber != isNumber(other)) return oneIsNumber ? -1 : 1;
        if (oneIsNumber) {
            var byValue = byValue(one, zeros(one), other, zeros(other));
            if (byValue != 0) return byValue;
        }
        return one.compareTo(other);
    }

    private static int byValue(String one, int from, String other, int otherFrom) {
        var byLength = Integer.compare(one.length() - from, other.length() - otherFrom);
        if (byLength != 0) return byLength;
        for (int at = 0; from + at < one.length(); at++) {
            var byDigit = Character.compare(one.charAt(from + at), other.charAt(otherFrom + at));
            if (byDigit != 0) return byDigit;
        }
        return 0;
    }

    private static int zeros(String number) {
        var zeros = 0;
        while (zeros < number.length() - 1 && number.charAt(zeros) == '0') zeros++;
        return zeros;
    }

    private static boolean isNumber(String id) {
        for (int at = 0; at < id.length(); at++) if (id.charAt(at) < '0' || id.charAt(at) > '9') return false;
        return !id.isEmpty();
    }
}
