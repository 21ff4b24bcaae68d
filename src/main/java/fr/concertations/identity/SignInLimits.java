package fr.concertations.identity;

import fr.concertations.kernel.InvalidInput;
import org.springframework.stereotype.Component;

/** How many codes may be asked: few for one address, many from one network, since a whole town hall may share one. */
@Component
class SignInLimits {
    private static final int PER_ADDRESS = 3;
    private static final int PER_NETWORK = 60;

    private final RateLimits limits;

    SignInLimits(RateLimits limits) {
        this.limits = limits;
    }

    /** @throws InvalidInput at {@code email}, saying in how many minutes to come back */
    void count(EmailAddress email, String ip) {
        take("network " + RateLimits.network(ip), PER_NETWORK, "identity.signIn.tooManyHere");
        take("address " + email.value(), PER_ADDRESS, "identity.signIn.tooMany");
    }

    private void take(String what, int perHour, String refusal) {
        limits.take(what, perHour).ifPresent(wait -> {
            throw new InvalidInput("email", refusal, wait.toMinutes() + 1);
        });
    }
}
