package fr.concertations.newsletter.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import fr.concertations.newsletter.NewsletterId;
import fr.concertations.newsletter.TeamNewsletters;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Pieces;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Seeing a letter before others do: as a mail on the screen, and in one’s own mailbox. */
class NewsletterTrial extends Div {
    private final transient NewsletterDoor door;
    private final transient TeamNewsletters letters;
    private final transient NewsletterId id;

    NewsletterTrial(NewsletterDoor door, TeamNewsletters letters, NewsletterId id) {
        this.door = door;
        this.letters = letters;
        this.id = id;
    }

    void show(Map<String, HasValidation> fields) {
        removeAll();
        Notices.attempt(this, fields, () -> letters.preview(door.actor(), id))
                .ifPresent(shown -> add(new MailPreview(shown)));
    }

    /** @param kept keeps what is typed, and says whether it could */
    Button test(Map<String, HasValidation> fields, BooleanSupplier kept) {
        return Pieces.button(getTranslation("newsletter.test"), () -> {
            if (kept.getAsBoolean()) send(fields);
        });
    }

    private void send(Map<String, HasValidation> fields) {
        Notices.attempt(this, fields, () -> letters.test(door.actor(), id))
                .ifPresent(posted -> Notices.done(
                        this,
                        posted ? "newsletter.test.done" : "newsletter.test.again",
                        door.actor().email().orElse("")));
    }
}
