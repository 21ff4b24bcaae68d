package fr.concertations.identity;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sends codes by mail, off the request: how long the mail server takes tells nobody anything. */
class MailedCodes implements CodeDelivery, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MailedCodes.class);

    private final JavaMailSender sender;
    private final CodeMail mail;
    private final String from;
    private final ExecutorService inBackground = Executors.newVirtualThreadPerTaskExecutor();

    MailedCodes(JavaMailSender sender, CodeMail mail, String from) {
        this.sender = sender;
        this.mail = mail;
        this.from = from;
    }

    @Override
    public void send(EmailAddress to, String code, Locale locale) {
        inBackground.execute(() -> sendNow(to, code, locale));
    }

    @Override
    public boolean mails() {
        return true;
    }

    @Override
    public void close() {
        inBackground.close();
    }

    /** The text of a mail failure often quotes the address, so only its kind is logged. */
    private void sendNow(EmailAddress to, String code, Locale locale) {
        try {
            var message = sender.createMimeMessage();
            var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(from, mail.sender(locale));
            helper.setTo(to.value());
            helper.setSubject(mail.subject(code, locale));
            helper.setText(mail.text(code, locale), mail.html(code, locale));
            message.setHeader("Auto-Submitted", "auto-generated");
            sender.send(message);
        } catch (MessagingException | RuntimeException | java.io.UnsupportedEncodingException e) {
            LOG.error("A sign-in code could not be mailed: {}", kinds(e));
        }
    }

    private static String kinds(Throwable failure) {
        var cause = failure.getCause();
        var name = failure.getClass().getSimpleName();
        return cause == null ? name : name + " < " + kinds(cause);
    }
}
