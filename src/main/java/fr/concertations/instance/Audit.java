package fr.concertations.instance;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What people who audited the site found.
 *
 * @param percent of the criteria that apply and are met
 * @param pages those they looked at, one a line
 * @param nonConformities what does not conform; empty when all does
 * @param derogations what would be a disproportionate burden
 * @param outOfScope what the law does not ask
 */
public record Audit(
        LocalDate auditedOn,
        String auditor,
        BigDecimal percent,
        String pages,
        String nonConformities,
        String derogations,
        String outOfScope,
        Instant enteredAt) {
    /** After which a declaration has to be made anew. */
    private static final int YEARS = 3;

    public Conformity result() {
        return Conformity.of(percent);
    }

    public LocalDate validUntil() {
        return auditedOn.plusYears(YEARS);
    }

    boolean isExpired(LocalDate today) {
        return today.isAfter(validUntil());
    }
}
