package fr.concertations.forum.ui;

import com.vaadin.flow.component.html.Anchor;
import fr.concertations.debate.Visibility;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.forum.Panel;

/** Where a référent makes a concertation known: what is printed and shared, or invitations. */
final class MakeKnown {
    private MakeKnown() {}

    static Anchor link(Panel panel, String words, String... classes) {
        return Parts.link(
                panel.concertation().visibility() == Visibility.INVITATION
                        ? ForumNavigation.invitations(panel.concertation())
                        : ForumNavigation.sharing(panel.own().slug()),
                words,
                classes);
    }
}
