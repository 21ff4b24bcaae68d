package fr.concertations.instance;

import fr.concertations.identity.IdleAccounts;
import fr.concertations.kernel.InRounds;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Every hour, tells those who have not been there for as long as the operator decided, and erases those told a month ago and guests, whom nobody can tell. Several nodes may do it at once. */
@Component
class IdleKeeper extends InRounds {
    private static final Logger LOG = LoggerFactory.getLogger(IdleKeeper.class);
    private static final int TOLD_AT_ONCE = 200;

    private final IdleAccounts accounts;
    private final Settings settings;

    IdleKeeper(IdleAccounts accounts, Settings settings, @Value("${concertations.live:true}") boolean autoStartup) {
        super("idle-keeper", Duration.ofHours(1), autoStartup);
        this.accounts = accounts;
        this.settings = settings;
    }

    @Override
    protected void round(long number) {
        try {
            keep();
        } catch (RuntimeException e) {
            LOG.warn("Idle accounts could not be looked at, trying again: {}", e.getMessage());
        }
    }

    void keep() {
        var idle = settings.told().idle();
        while (accounts.tell(idle, TOLD_AT_ONCE) == TOLD_AT_ONCE)
            ;
        while (accounts.eraseOne(idle))
            ;
        while (accounts.eraseOneGuest(idle))
            ;
    }
}
