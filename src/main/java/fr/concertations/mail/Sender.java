package fr.concertations.mail;

import fr.concertations.kernel.Texts;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** In whose name letters are, with what the installation does not say filled in. */
@Component
class Sender {
    private final ObjectProvider<SenderNames> names;
    private final Texts texts;

    Sender(ObjectProvider<SenderNames> names, Texts texts) {
        this.names = names;
        this.texts = texts;
    }

    String name(Locale locale) {
        var own = names.getIfAvailable();
        return own == null ? texts.get("mail.sender", locale) : own.name(locale);
    }

    Optional<String> replyTo() {
        return names.stream().findFirst().flatMap(SenderNames::replyTo);
    }
}
