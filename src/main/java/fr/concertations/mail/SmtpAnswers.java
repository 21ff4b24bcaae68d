package fr.concertations.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Optional;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** Tells a letter that was refused from a server that cannot take any. */
final class SmtpAnswers {
    private static final int CLOSING = 421;
    private static final int LOWEST = 400;
    /** We are not who the server wants: every letter would be told the same. */
    private static final Set<Integer> AUTHENTICATION = Set.of(454, 530, 534, 535, 538);

    private SmtpAnswers() {}

    static Outcome outcome(MessagingException failure) {
        var recipient = in(failure, SMTPAddressFailedException.class);
        if (recipient.isPresent()) return refused(recipient.get().getReturnCode(), recipient.get());
        var sender = in(failure, SMTPSenderFailedException.class);
        if (sender.isPresent()) return new Outcome.Broken(code(sender.get().getReturnCode(), "MAIL"));
        var letter = in(failure, SMTPSendFailedException.class);
        if (letter.isPresent()) return refused(letter.get().getReturnCode(), letter.get());
        return new Outcome.Broken(kinds(failure));
    }

    /** The text of a failure often quotes an address, so only its kind is told. */
    static String kinds(Throwable failure) {
        var cause = failure.getCause();
        var name = failure.getClass().getSimpleName();
        return cause == null || cause == failure ? name : name + " < " + kinds(cause);
    }

    private static Outcome refused(int code, SendFailedException failure) {
        if (code < LOWEST || code == CLOSING || AUTHENTICATION.contains(code))
            return new Outcome.Broken(code(code, failure.getClass().getSimpleName()));
        return new Outcome.Refused(Status.of(code, String.valueOf(failure.getMessage())));
    }

    private static String code(int code, String what) {
        return what + " " + code;
    }

    private static <T extends Exception> Optional<T> in(MessagingException failure, Class<T> type) {
        for (@Nullable Exception e = failure;
                e != null;
                e = e instanceof MessagingException m ? m.getNextException() : null)
            if (type.isInstance(e)) return Optional.of(type.cast(e));
        return Optional.empty();
    }
}
