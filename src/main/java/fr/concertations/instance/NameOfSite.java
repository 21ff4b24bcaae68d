package fr.concertations.instance;

import fr.concertations.kernel.Texts;
import fr.concertations.mail.SenderNames;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Letters are from the name administrators chose, else from whoever publishes this site. */
@Component
class NameOfSite implements SenderNames {
    private final Settings settings;
    private final Texts texts;

    NameOfSite(Settings settings, Texts texts) {
        this.settings = settings;
        this.texts = texts;
    }

    @Override
    public String name(Locale locale) {
        var told = settings.told();
        return told.of(Setting.MAIL_NAME)
                .or(() -> told.of(Setting.PUBLISHER_NAME))
                .orElseGet(() -> texts.get("mail.sender", locale));
    }

    @Override
    public Optional<String> replyTo() {
        return settings.told().of(Setting.MAIL_REPLY_TO);
    }
}
