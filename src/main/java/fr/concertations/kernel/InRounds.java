package fr.concertations.kernel;

import java.time.Duration;
import org.springframework.context.SmartLifecycle;

/** A bean that does something again and again from the start of the application to its end. @see Rounds */
public abstract class InRounds implements SmartLifecycle {
    private final Rounds rounds;
    private final boolean autoStartup;

    /** @param autoStartup false in jobs of the command line */
    protected InRounds(String name, Duration pause, boolean autoStartup) {
        this(new Rounds(name, pause), autoStartup);
    }

    /** @param autoStartup false in jobs of the command line */
    protected InRounds(Rounds rounds, boolean autoStartup) {
        this.rounds = rounds;
        this.autoStartup = autoStartup;
    }

    /** @param number 0 for the first */
    protected abstract void round(long number);

    /** Done once after the rounds. */
    protected void last() {}

    /** The next round comes at once. */
    protected final void hurry() {
        rounds.hurry();
    }

    @Override
    public final void start() {
        rounds.start(this::round, this::last);
    }

    @Override
    public final void stop() {
        rounds.stop();
    }

    @Override
    public final boolean isRunning() {
        return rounds.running();
    }

    @Override
    public final boolean isAutoStartup() {
        return autoStartup;
    }
}
