package fr.concertations.instance;

import fr.concertations.kernel.InvalidInput;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an administrator copies from the report of an audit. @param percent as typed */
public record AuditDraft(
        @Nullable LocalDate auditedOn,
        String auditor,
        String percent,
        String pages,
        String nonConformities,
        String derogations,
        String outOfScope) {
    public static final int LONGEST_LINE = 200;
    public static final int LONGEST_TEXT = 10_000;
    private static final LocalDate FIRST_RGAA_4 = LocalDate.of(2019, 9, 20);

    public AuditDraft {
        auditor = auditor.strip();
        percent = percent.strip();
        pages = pages.strip();
        nonConformities = nonConformities.strip();
        derogations = derogations.strip();
        outOfScope = outOfScope.strip();
    }

    /** @throws InvalidInput at the first field that is missing or contradicts another */
    LocalDate requireDate(LocalDate today) {
        if (auditedOn == null) throw refused("auditedOn", "missing");
        if (auditedOn.isAfter(today)) throw refused("auditedOn", "future");
        if (auditedOn.isBefore(FIRST_RGAA_4)) throw refused("auditedOn", "old");
        return auditedOn;
    }

    /** @throws InvalidInput at the first field that is missing or contradicts another */
    BigDecimal requireComplete() {
        requireText("auditor", auditor, LONGEST_LINE);
        var share = share();
        requireText("pages", pages, LONGEST_TEXT);
        var conforms = Conformity.of(share) == Conformity.TOTAL;
        if (!conforms) requireText("nonConformities", nonConformities, LONGEST_TEXT);
        if (conforms && !nonConformities.isEmpty()) throw refused("nonConformities", "contradiction");
        return share;
    }

    /** Rounded down: what is not wholly met is not called so. */
    private BigDecimal share() {
        try {
            var share = new BigDecimal(percent.replace(',', '.').replaceAll("[\\s%]", ""));
            if (share.signum() < 0 || share.compareTo(BigDecimal.valueOf(100)) > 0) throw refused("percent", "invalid");
            return share.setScale(1, RoundingMode.DOWN);
        } catch (NumberFormatException e) {
            throw refused("percent", "invalid");
        }
    }

    private static void requireText(String field, String text, int longest) {
        if (text.isEmpty()) throw refused(field, "missing");
        if (text.length() > longest) throw new InvalidInput(field, "instance.audit.tooLong", longest, text.length());
    }

    private static InvalidInput refused(String field, String why) {
        return new InvalidInput(field, "instance.audit." + field + "." + why);
    }
}
