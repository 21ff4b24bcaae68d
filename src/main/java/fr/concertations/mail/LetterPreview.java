package fr.concertations.mail;

import fr.concertations.kernel.StoredJson;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** How a letter will be read, before it is posted. */
@Service
public class LetterPreview {
    private final TextLetter text;
    private final HtmlLetter html;

    LetterPreview(TextLetter text, HtmlLetter html) {
        this.text = text;
        this.html = html;
    }

    /** @param html a whole page, in which everything is escaped or cleaned @param text in lines of a mail program */
    public record Shown(String html, String text) {}

    public Shown of(Letter letter) {
        var sealed = new Sealed(
                new UUID(0, 0),
                Hashes.ofAddress(letter.to()),
                letter.to(),
                letter.kind(),
                letter.locale(),
                letter.subject(),
                StoredJson.write(letter.body()),
                letter.urgent(),
                letter.unsubscribe(),
                0);
        return new Shown(html.of(sealed), text.of(sealed));
    }
}
