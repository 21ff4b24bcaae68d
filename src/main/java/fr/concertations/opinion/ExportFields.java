package fr.concertations.opinion;

import java.util.Locale;
import java.util.Set;

/** What is written in one place of an export; a line where that is not understood is not usable. */
final class ExportFields {
    private static final Set<String> YES = Set.of("1", "true", "t", "yes");
    private static final String HIDDEN = "-1";

    private ExportFields() {}

    static StatementStatus status(String moderated) {
        return switch (moderated.strip()) {
            case HIDDEN -> StatementStatus.HIDDEN;
            case "", "0", "1" -> StatementStatus.SHOWN;
            default -> throw new CsvLines.Unusable(RefusedLine.Reason.MODERATION);
        };
    }

    static Vote vote(String written) {
        return switch (written.strip()) {
            case "1", "1.0" -> Vote.AGREE;
            case "0", "0.0" -> Vote.NEUTRAL;
            case "-1", "-1.0" -> Vote.DISAGREE;
            default -> throw new CsvLines.Unusable(RefusedLine.Reason.VOTE);
        };
    }

    static long time(String written) {
        try {
            return Long.parseLong(written.strip());
        } catch (NumberFormatException e) {
            throw new CsvLines.Unusable(RefusedLine.Reason.TIME);
        }
    }

    static String present(String written, RefusedLine.Reason reason) {
        if (written.isBlank()) throw new CsvLines.Unusable(reason);
        return written.strip();
    }

    static boolean isYes(String written) {
        return YES.contains(written.strip().toLowerCase(Locale.ROOT));
    }
}
