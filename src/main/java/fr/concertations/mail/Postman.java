package fr.concertations.mail;

import fr.concertations.kernel.InRounds;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries letters in a thread of its own, at once when one is posted here, within two seconds when it was elsewhere. One
 * carries those somebody is waiting for, another all others, so that a long mailing keeps nobody outside.
 */
class Postman extends InRounds {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int PER_CONNECTION = 50;

    private final boolean urgent;
    private final Deliveries deliveries;
    private final Carrier carrier;
    private final ServerHealth server;
    private final Clock clock;
    private final Rest rest;

    Postman(
            boolean urgent,
            Duration longestRest,
            Deliveries deliveries,
            Carrier carrier,
            ServerHealth server,
            Clock clock,
            boolean autoStartup) {
        super(urgent ? "postman-urgent" : "postman", PAUSE, autoStartup);
        this.urgent = urgent;
        this.deliveries = deliveries;
        this.carrier = carrier;
        this.server = server;
        this.clock = clock;
        this.rest = new Rest(longestRest);
    }

    /** Something was just posted. */
    void comeFor(boolean urgentLetter) {
        if (urgentLetter == urgent) hurry();
    }

    /** Stops after the pages, so that what they post last still leaves. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    protected void round(long number) {
        deliver();
    }

    /** What is due, on one connection; when that is a lot, the rest follows on another one. */
    synchronized void deliver() {
        try {
            if (!rest.isOver(clock.instant()) || !deliveries.anyDue(urgent)) return;
            var unreachable = carrier.connect();
            if (unreachable.isPresent()) broken(unreachable.get());
            else if (carryAll()) hurry();
        } catch (RuntimeException e) {
            LOG.warn("Letters could not be carried, trying again: {}", SmtpAnswers.kinds(e));
        } finally {
            carrier.close();
        }
    }

    /** @return whether there may be more */
    private boolean carryAll() {
        for (var carried = 0; carried < PER_CONNECTION; carried++) {
            var outcome = deliveries.next(urgent, carrier);
            if (outcome.isEmpty()) return false;
            if (outcome.get() instanceof Outcome.Broken broken) {
                broken(broken);
                return false;
            }
            server.works();
            rest.none();
        }
        return true;
    }

    private void broken(Outcome.Broken broken) {
        server.broken(broken.why());
        rest.begin(clock.instant());
    }
}
