package fr.concertations.mail;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a mail server said of a letter, as RFC 3463 writes it: {@code 5.1.1} is a mailbox that does not exist.
 *
 * @param subject 1 address, 2 mailbox, 3 system, 4 network, 5 protocol, 6 content, 7 policy
 */
record Status(int severity, int subject, int detail) {
    private static final Pattern SHAPE = Pattern.compile("(?<![\\d.])([245])\\.(\\d{1,3})\\.(\\d{1,3})(?![\\d.])");
    private static final int FOR_GOOD = 5;
    private static final int FULL = 2;

    static Optional<Status> in(String text) {
        var found = SHAPE.matcher(text);
        if (!found.find()) return Optional.empty();
        return Optional.of(new Status(number(found.group(1)), number(found.group(2)), number(found.group(3))));
    }

    /** Of servers that give a reply code alone: {@code 550} becomes {@code 5.0.0}. */
    static Status of(int replyCode, String text) {
        return in(text).orElse(new Status(replyCode / 100, 0, 0));
    }

    boolean isForGood() {
        return severity == FOR_GOOD && !isPolicy() && !isFull();
    }

    /** The address is not to blame for a refused content or a policy, which may change. */
    boolean condemnsTheAddress() {
        return isForGood() && subject <= 2 || isForGood() && subject == 4;
    }

    boolean isPolicy() {
        return subject == 7;
    }

    private boolean isFull() {
        return subject == 2 && detail == FULL;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    @Override
    public String toString() {
        return severity + "." + subject + "." + detail;
    }
}
