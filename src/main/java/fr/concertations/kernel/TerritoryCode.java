package fr.concertations.kernel;

/** The stable key of a place of the directory: {@code COM-35238}, {@code EPCI-243500139}, {@code DEP-35}, {@code REG-53}. */
public record TerritoryCode(String value) {
    public TerritoryCode {
        if (value.isBlank()) throw new IllegalArgumentException("a territory code is never blank");
    }

    @Override
    public String toString() {
        return value;
    }
}
