package fr.concertations.instance;

import java.math.BigDecimal;

/** What a site may say of its accessibility, by the share of criteria it meets. Texts: {@code instance.conformity.<NAME>}. */
public enum Conformity {
    NONE,
    PARTIAL,
    TOTAL;

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    /** @param percent of the criteria that apply */
    static Conformity of(BigDecimal percent) {
        if (percent.compareTo(ALL) == 0) return TOTAL;
        return percent.compareTo(HALF) >= 0 ? PARTIAL : NONE;
    }
}
