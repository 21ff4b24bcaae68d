package fr.concertations.identity;

import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;

/** Puts somebody in the browser of a test, as after a sign-in. */
public final class SessionOf {
    private SessionOf() {}

    public static void somebody(Actor actor) {
        somebody(actor, Means.PASSKEY);
    }

    /** By weaker means, roles sleep. */
    public static void somebody(Actor actor, Means means) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignedIn(actor.id(), new SessionId(UUID.randomUUID()), means).authentication());
        SecurityContextHolder.setContext(context);
    }

    public static void nobody() {
        SecurityContextHolder.clearContext();
    }
}
