package fr.concertations.mail;

import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Whether the mail server takes letters, told in the log when it changes and not at every try. */
@Component
class ServerHealth {
    private static final Logger LOG = LoggerFactory.getLogger(ServerHealth.class);

    private final AtomicBoolean down = new AtomicBoolean();

    boolean isDown() {
        return down.get();
    }

    void broken(String why) {
        if (down.compareAndSet(false, true))
            LOG.error("The mail server takes no letters ({}): they wait, and it is tried again and again", why);
    }

    void works() {
        if (down.compareAndSet(true, false)) LOG.info("The mail server takes letters again");
    }
}
