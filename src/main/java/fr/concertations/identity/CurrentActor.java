package fr.concertations.identity;

import fr.concertations.kernel.NotAllowed;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who is signed in on this request or in this browser; roles are read anew each time, so a withdrawal counts at once. */
@Component
public class CurrentActor {
    private final Accounts accounts;
    private final Guests guests;
    private final GuestDevice device;
    private final boolean passkeysRequired;

    /** @param passkeysRequired false on a demonstration, or where the operator decided so */
    CurrentActor(
            Accounts accounts,
            Guests guests,
            GuestDevice device,
            @Value("${concertations.passkeys.required:true}") boolean passkeysRequired) {
        this.accounts = accounts;
        this.guests = guests;
        this.device = device;
        this.passkeysRequired = passkeysRequired;
    }

    /** A member, never a guest; without roles unless signed in by means good enough to exercise them. */
    public Optional<Actor> get() {
        return SignedIn.here()
                .flatMap(member -> accounts.actor(member.account())
                        .map(actor -> exercises(member) ? actor : actor.withoutRoles()));
    }

    /** Roles that wait for the person to sign in with a passkey. */
    public Set<Grant> sleeping() {
        return SignedIn.here()
                .filter(member -> !exercises(member))
                .flatMap(member -> accounts.actor(member.account()))
                .map(Actor::grants)
                .orElse(Set.of());
    }

    private boolean exercises(SignedIn member) {
        return member.means().strong() || !passkeysRequired;
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
