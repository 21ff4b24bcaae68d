package fr.concertations.mail;

import fr.concertations.kernel.InRounds;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Reads the reports of a mailbox every five minutes and removes those about letters of ours; anything else stays there, as
 * read, for people. Two nodes may do it at once: hearing a report twice changes nothing.
 */
@Component
@ConditionalOnProperty("concertations.mail.bounces.host")
@EnableConfigurationProperties(BounceSettings.class)
class BounceMailbox extends InRounds {
    private static final Logger LOG = LoggerFactory.getLogger(BounceMailbox.class);
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final int AT_ONCE = 500;

    private final BounceSettings settings;
    private final DeliveryReports reports;

    BounceMailbox(
            BounceSettings settings,
            DeliveryReports reports,
            @Value("${concertations.live:true}") boolean autoStartup) {
        super("bounce-mailbox", PAUSE, autoStartup);
        this.settings = settings;
        this.reports = reports;
    }

    @Override
    protected void round(long number) {
        read();
    }

    synchronized void read() {
        try (var store = Session.getInstance(settings.properties()).getStore(settings.protocol())) {
            store.connect(settings.host(), settings.port(), settings.user(), settings.password());
            try (var folder = store.getFolder(settings.folder())) {
                folder.open(Folder.READ_WRITE);
                var unread = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
                for (var message : Arrays.asList(unread).subList(0, Math.min(AT_ONCE, unread.length))) read(message);
            }
        } catch (MessagingException | RuntimeException e) {
            LOG.warn("The mailbox of bounces cannot be read, trying again: {}", SmtpAnswers.kinds(e));
        }
    }

    private void read(Message message) throws MessagingException {
        var ours = report(message).filter(reports::heard).isPresent();
        message.setFlag(ours ? Flags.Flag.DELETED : Flags.Flag.SEEN, true);
    }

    /** Whatever cannot be understood is left to people. */
    private static Optional<DeliveryReport> report(Message message) {
        try {
            return DeliveryReport.in(message);
        } catch (MessagingException | IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
