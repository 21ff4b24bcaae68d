package fr.concertations.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;

/** Sends somebody nobody knows yet to the sign-in page, from which they come back where they were going. */
public final class SignInFirst {
    private SignInFirst() {}

    public static void before(BeforeEnterEvent event) {
        var wanted = "/app/" + event.getLocation().getPathWithQueryParameters();
        event.forwardTo("connexion", QueryParameters.of("suite", wanted));
    }
}
