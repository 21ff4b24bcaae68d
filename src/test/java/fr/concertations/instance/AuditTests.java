package fr.concertations.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.concertations.kernel.InvalidInput;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What an audit lets the site say of itself. */
class AuditTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    @Test
    void theStateIsComputedFromTheShareOfCriteria() {
        assertThat(Conformity.of(new BigDecimal("100.0"))).isEqualTo(Conformity.TOTAL);
        assertThat(Conformity.of(new BigDecimal("99.9"))).isEqualTo(Conformity.PARTIAL);
        assertThat(Conformity.of(new BigDecimal("50"))).isEqualTo(Conformity.PARTIAL);
        assertThat(Conformity.of(new BigDecimal("49.9"))).isEqualTo(Conformity.NONE);
    }

    @Test
    void almostAllIsNotAll() {
        assertThat(draft("99,96 %", "1.1").requireComplete()).isEqualByComparingTo("99.9");
    }

    @Test
    void anAuditIsGoodForThreeYears() {
        var audit = new Audit(TODAY.minusYears(3), "Service", BigDecimal.TEN, "/", "", "", "", Instant.EPOCH);
        assertThat(audit.isExpired(TODAY)).isFalse();
        assertThat(audit.isExpired(TODAY.plusDays(1))).isTrue();
    }

    @Test
    void whatContradictsItselfIsRefused() {
        assertRefused(draft("100", "1.1"), "nonConformities");
        assertRefused(draft("80", ""), "nonConformities");
        assertRefused(draft("101", "1.1"), "percent");
        assertRefused(draft("-1", "1.1"), "percent");
        assertRefused(draft("presque tout", "1.1"), "percent");
        assertThatThrownBy(() -> draft("80", "1.1").requireDate(TODAY.minusDays(2)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("auditedOn"));
    }

    private static void assertRefused(AuditDraft draft, String field) {
        assertThatThrownBy(draft::requireComplete)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    private static AuditDraft draft(String percent, String nonConformities) {
        return new AuditDraft(TODAY.minusDays(1), "Service", percent, "/", nonConformities, "", "");
    }
}
