package fr.concertations.opinion;

/** A position as the engine counts it. Being torn and passing are both 0 here; they stay distinct everywhere a person reads. */
public enum Vote {
    DISAGREE,
    NEUTRAL,
    AGREE;

    /** @param number −1, 0 or 1 */
    public static Vote of(int number) {
        return switch (number) {
            case -1 -> DISAGREE;
            case 0 -> NEUTRAL;
            case 1 -> AGREE;
            default -> throw new IllegalArgumentException("neither −1, 0 nor 1: " + number);
        };
    }

    /** −1, 0 or 1. */
    public int number() {
        return ordinal() - 1;
    }
}
