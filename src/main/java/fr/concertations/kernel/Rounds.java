package fr.concertations.kernel;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Something done again and again in a thread of its own, with a pause between, until it is told to stop. */
public final class Rounds {
    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    private final Thread.Builder threads;
    private final Duration pause;
    private volatile boolean running;
    private volatile boolean hurried;
    private volatile @Nullable Thread thread;

    public Rounds(String name, Duration pause) {
        this(Thread.ofVirtual().name(name), pause);
    }

    private Rounds(Thread.Builder threads, Duration pause) {
        this.threads = threads;
        this.pause = pause;
    }

    /**
     * Rounds that compute for seconds: on a thread of the system, since one that never waits would keep a processor from
     * all virtual ones.
     */
    public static Rounds computing(String name, Duration pause) {
        return new Rounds(Thread.ofPlatform().name(name).daemon(), pause);
    }

    /** One round, the first being 0; must not fail. */
    @FunctionalInterface
    public interface Round {
        void go(long number);
    }

    /** @param last done once after the rounds */
    public void start(Round round, Runnable last) {
        running = true;
        thread = threads.start(() -> {
            for (long number = 0; running; number++) {
                hurried = false;
                round.go(number);
                if (running && !hurried) LockSupport.parkNanos(pause.toNanos());
            }
            last.run();
        });
    }

    /** Waits for the round under way and what is done last, for a while. */
    public void stop() {
        running = false;
        var stopping = thread;
        if (stopping == null) return;
        LockSupport.unpark(stopping);
        try {
            stopping.join(LONGEST_STOP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    /** Ends the pause under way, or spares the next one: there is something to do. */
    public void hurry() {
        hurried = true;
        var pausing = thread;
        if (pausing != null) LockSupport.unpark(pausing);
    }

    public boolean running() {
        return running;
    }
}
