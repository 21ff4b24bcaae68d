package fr.concertations.mail;

import fr.concertations.kernel.Texts;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.UUID;

/** Letters as mail: text and HTML in one, under a Message-ID that is the same at every try. */
class LetterMessages {
    private static final String CHARSET = StandardCharsets.UTF_8.name();

    private final Session session;
    private final InternetAddress from;
    private final Sender sender;
    private final TextLetter text;
    private final HtmlLetter html;
    private final Clock clock;

    LetterMessages(
            Session session, InternetAddress from, Sender sender, TextLetter text, HtmlLetter html, Clock clock) {
        this.session = session;
        this.from = from;
        this.sender = sender;
        this.text = text;
        this.html = html;
        this.clock = clock;
    }

    MimeMessage of(Sealed letter) {
        try {
            var message = new KnownMessage(session, messageId(letter.id()));
            write(message, letter);
            message.saveChanges();
            return message;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new IllegalStateException("a letter could not be written as mail: " + SmtpAnswers.kinds(e));
        }
    }

    private void write(MimeMessage message, Sealed letter) throws MessagingException, UnsupportedEncodingException {
        message.setFrom(new InternetAddress(from.getAddress(), sender.name(letter.locale()), CHARSET));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.address()));
        message.setSubject(letter.subject(), CHARSET);
        message.setSentDate(Date.from(clock.instant()));
        message.setContentLanguage(
                new String[] {Texts.supported(letter.locale()).getLanguage()});
        message.setHeader("Auto-Submitted", "auto-generated");
        var replyTo = sender.replyTo();
        if (replyTo.isPresent()) message.setReplyTo(InternetAddress.parse(replyTo.get()));
        if (letter.unsubscribe() != null) unsubscribe(message, letter.unsubscribe());
        message.setContent(new MimeMultipart(
                "alternative",
                part(text.of(letter), "text/plain; charset=UTF-8"),
                part(html.of(letter), "text/html; charset=UTF-8")));
    }

    /** One click in the mail program, by RFC 8058, which wants HTTPS. */
    private static void unsubscribe(MimeMessage message, String address) throws MessagingException {
        message.setHeader("List-Unsubscribe", "<" + address + ">");
        if (address.startsWith("https:")) message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    private static MimeBodyPart part(String content, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setContent(content, type);
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    String messageId(UUID letter) {
        var address = from.getAddress();
        return "<" + letter + address.substring(address.lastIndexOf('@')) + ">";
    }

    private static final class KnownMessage extends MimeMessage {
        private final String id;

        KnownMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
