package fr.concertations.identity;

import fr.concertations.kernel.NotAllowed;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is signed in on this request or in this browser; roles are read anew each time, so a withdrawal counts at once. */
@Component
public class CurrentActor {
    private final Accounts accounts;
    private final Guests guests;
    private final GuestDevice device;

    CurrentActor(Accounts accounts, Guests guests, GuestDevice device) {
        this.accounts = accounts;
        this.guests = guests;
        this.device = device;
    }

    /** A member, never a guest. */
    public Optional<Actor> get() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn)
            return accounts.actor(signedIn.account());
        return Optional.empty();
    }

    /** @throws NotAllowed when nobody is signed in */
    public Actor require() {
        return get().orElseThrow(() -> new NotAllowed("refusal.signIn"));
    }

    /** The member who is signed in, or else the guest this browser knows. */
    public Optional<Actor> participant() {
        return get().or(() -> device.secret().flatMap(guests::on));
    }
}
