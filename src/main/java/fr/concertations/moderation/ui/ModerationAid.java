package fr.concertations.moderation.ui;

import com.vaadin.flow.component.Component;
import fr.concertations.moderation.ModerableContent.Card;
import java.util.Optional;

/** Something a module above shows a moderator under a text to decide on; a bean, placed by {@code @Order}. */
public interface ModerationAid {
    /** Made anew at each visit; empty when it has nothing to say of this kind of text. */
    Optional<Component> under(Card card);
}
