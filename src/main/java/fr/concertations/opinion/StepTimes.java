package fr.concertations.opinion;

/** How long each step took. In nanoseconds. */
public record StepTimes(long axes, long groups, long statistics) {
    public long total() {
        return axes + groups + statistics;
    }
}
