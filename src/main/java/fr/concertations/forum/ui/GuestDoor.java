package fr.concertations.forum.ui;

import com.vaadin.flow.server.VaadinRequest;
import fr.concertations.identity.Actor;
import fr.concertations.identity.College;
import fr.concertations.identity.GuestDevice;
import fr.concertations.identity.Guests;
import fr.concertations.identity.ProofOfWork;
import fr.concertations.identity.RateLimits;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.TerritoryCode;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Lets people take part without an account: as many as a town hall may bring from one network. */
@Service
class GuestDoor {
    private static final int FREE_PER_NETWORK = 200;
    private static final int PROVEN_PER_NETWORK = 3000;
    private static final int ATTEMPTS_PER_NETWORK = 120;

    private final Guests guests;
    private final GuestDevice device;
    private final RateLimits limits;
    private final ProofOfWork proofs;

    GuestDoor(Guests guests, GuestDevice device, RateLimits limits, ProofOfWork proofs) {
        this.guests = guests;
        this.device = device;
        this.limits = limits;
        this.proofs = proofs;
    }

    /** @return false when a proof of work is wanted first: many came from this network lately */
    boolean welcome(College college, Optional<TerritoryCode> territory) {
        if (limits.take("guests:" + network(), FREE_PER_NETWORK).isPresent()) return false;
        device.remember(guests.welcome(college, territory));
        return true;
    }

    Map<String, Object> challenge() {
        return proofs.challenge();
    }

    /** @throws InvalidInput at {@code college} when the proof is not one, or when far too many came from this network */
    void welcome(College college, Optional<TerritoryCode> territory, String proof) {
        if (!proofs.accepts(proof)) throw new InvalidInput("college", "forum.proof.failed");
        limits.take("proven:" + network(), PROVEN_PER_NETWORK).ifPresent(wait -> {
            throw new InvalidInput("college", "forum.guest.tooMany", wait.toMinutes() + 1);
        });
        device.remember(guests.welcome(college, territory));
    }

    /** Something no hand does was done in a form: a proof is wanted, whoever it is. @throws InvalidInput at no field */
    void requireProof(String proof) {
        if (!proofs.accepts(proof)) throw new InvalidInput("proof", "forum.proof.failed");
    }

    /** Codes are long, and still nobody may try them all. @throws InvalidInput at {@code code} */
    void countAttempt() {
        limits.take("codes:" + network(), ATTEMPTS_PER_NETWORK).ifPresent(wait -> {
            throw new InvalidInput("code", "forum.invitation.tooMany", wait.toMinutes() + 1);
        });
    }

    String link(Actor guest) {
        return guests.link(guest);
    }

    /** @return whether this browser is now that guest’s too */
    boolean follow(String token) {
        var secret = guests.follow(token);
        secret.ifPresent(device::remember);
        return secret.isPresent();
    }

    /** This browser knows nothing any more; what was done stays. */
    void leave() {
        device.forget();
    }

    private static String network() {
        return RateLimits.network(
                Objects.requireNonNullElse(VaadinRequest.getCurrent().getRemoteAddr(), ""));
    }
}
