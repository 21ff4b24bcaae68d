package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import fr.concertations.identity.Affiliation;
import fr.concertations.identity.Capacity;
import fr.concertations.identity.Standing;

/** Says for whom somebody speaks, and until when. */
final class AffiliationWords {
    private AffiliationWords() {}

    static String of(String person, Standing standing, Component on) {
        if (standing.capacity() != Capacity.REPRESENTATIVE)
            return on.getTranslation("byline.titled", person, standing.title());
        var speaks = on.getTranslation("byline.for", person, standing.organisation());
        return standing.title().isEmpty() ? speaks : on.getTranslation("byline.titled", speaks, standing.title());
    }

    static String until(Affiliation one, Component on) {
        return one.endsAt()
                .map(end -> on.getTranslation("roles.until", Words.lastDay(on, end)))
                .orElseGet(() -> on.getTranslation("roles.endless"));
    }
}
