package fr.concertations.ballot;

import java.util.concurrent.locks.LockSupport;

/** Rests twice as long as it worked, now and then: long work takes a third of a processor, and of the database. */
final class Pace {
    private static final int STEPS = 2_000;
    private static final int REST = 2;

    private int steps;
    private long began = System.nanoTime();

    /** After each small step of the work. */
    void step() {
        if (++steps % STEPS != 0) return;
        LockSupport.parkNanos(REST * (System.nanoTime() - began));
        began = System.nanoTime();
    }
}
