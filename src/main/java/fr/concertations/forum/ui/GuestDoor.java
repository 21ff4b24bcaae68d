package fr.concertations.forum.ui;

import com.vaadin.flow.server.VaadinRequest;
import fr.concertations.identity.Actor;
import fr.concertations.identity.College;
import fr.concertations.identity.GuestDevice;
import fr.concertations.identity.Guests;
import fr.concertations.identity.RateLimits;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.TerritoryCode;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Lets people take part without an account: as many as a town hall may bring from one network. */
@Service
class GuestDoor {
    private static final int PER_NETWORK = 300;
    private static final int ATTEMPTS_PER_NETWORK = 120;

    private final Guests guests;
    private final GuestDevice device;
    private final RateLimits limits;

    GuestDoor(Guests guests, GuestDevice device, RateLimits limits) {
        this.guests = guests;
        this.device = device;
        this.limits = limits;
    }

    /** @throws InvalidInput at {@code college} when too many came from this network lately */
    void welcome(College college, Optional<TerritoryCode> territory) {
        limits.take("guests:" + network(), PER_NETWORK).ifPresent(wait -> {
            throw new InvalidInput("college", "forum.guest.tooMany", wait.toMinutes() + 1);
        });
        device.remember(guests.welcome(college, territory));
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
