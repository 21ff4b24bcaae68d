package fr.concertations.following.ui;

import com.vaadin.flow.component.html.Anchor;
import fr.concertations.shell.Pieces;

/** Links to what is told or followed, on the public pages or in the application. */
final class Places {
    private static final String APPLICATION = "/app/";

    private Places() {}

    /** @param path from the root */
    static Anchor link(String path, String text) {
        return path.startsWith(APPLICATION)
                ? Pieces.link(path.substring(APPLICATION.length()), text)
                : Pieces.pageLink(path, text);
    }
}
