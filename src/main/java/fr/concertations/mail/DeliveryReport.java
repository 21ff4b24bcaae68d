package fr.concertations.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.angus.mail.dsn.DeliveryStatus;
import org.eclipse.angus.mail.dsn.MultipartReport;
import org.jspecify.annotations.Nullable;

/**
 * What a mail server far away tells of a letter (RFC 3464).
 *
 * @param letter found in the Message-ID of the letter it returns: only who received it knows
 * @param failed false when it is only late
 */
record DeliveryReport(UUID letter, boolean failed, Status status) {
    private static final Pattern OURS =
            Pattern.compile("<([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})@");

    /** @return empty when it is no such report, or not about one letter of ours */
    static Optional<DeliveryReport> in(Message message) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report")
                || !(message.getContent() instanceof MultipartReport report)
                || !(report.getDeliveryStatus() instanceof DeliveryStatus delivery)) return Optional.empty();
        var told = recipients(delivery)
                .filter(of -> is("failed", of) || is("delayed", of))
                .findFirst();
        var letter = letter(message, report);
        if (told.isEmpty() || letter.isEmpty()) return Optional.empty();
        return Status.in(value("Status", told.get()))
                .map(status -> new DeliveryReport(letter.get(), is("failed", told.get()), status));
    }

    private static Stream<InternetHeaders> recipients(DeliveryStatus delivery) {
        return Stream.iterate(0, i -> i < delivery.getRecipientDSNCount(), i -> i + 1)
                .map(delivery::getRecipientDSN);
    }

    /** Servers that do not return the letter name it as what they answer to. */
    private static Optional<UUID> letter(Message message, MultipartReport report) throws MessagingException {
        var returned = report.getReturnedMessage();
        var ids = Stream.of(
                returned == null ? new String @Nullable [0] : returned.getHeader("Message-ID"),
                message.getHeader("In-Reply-To"),
                message.getHeader("References"));
        return ids.filter(id -> id != null)
                .flatMap(Arrays::stream)
                .map(OURS::matcher)
                .filter(found -> found.find())
                .map(found -> UUID.fromString(found.group(1)))
                .findFirst();
    }

    private static boolean is(String action, InternetHeaders recipient) {
        return value("Action", recipient).strip().toLowerCase(Locale.ROOT).equals(action);
    }

    private static String value(String name, InternetHeaders headers) {
        var value = headers.getHeader(name, null);
        return value == null ? "" : value;
    }
}
