package fr.concertations.ballot;

import java.util.concurrent.locks.LockSupport;

/** Rests as long as it worked, now and then, so that long work takes half a processor, and the database with it. */
final class Pace {
    private static final int STEPS = 2_000;

    private int steps;
    private long began = System.nanoTime();

    /** After each small step of the work. */
    void step() {
        if (++steps % STEPS != 0) return;
        LockSupport.parkNanos(System.nanoTime() - began);
        began = System.nanoTime();
    }
}
