package fr.concertations.commitment;

import fr.concertations.kernel.Texts;
import fr.concertations.kernel.Typography;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Findings in words. Templates ask it as {@code @findingWords}. */
@Component
class FindingWords {
    private final Texts texts;

    FindingWords(Texts texts) {
        this.texts = texts;
    }

    /** The figure, as a sentence. */
    public String figure(Finding finding) {
        var locale = LocaleContextHolder.getLocale();
        return texts.get(
                finding.key(),
                locale,
                finding.arguments().stream().map(a -> told(a, locale)).toArray());
    }

    /** « Tenu », « En cours, jusqu’au 12 décembre 2026 ». */
    public String state(Keeping keeping, Optional<Instant> when) {
        var locale = LocaleContextHolder.getLocale();
        var key = "commitment.state." + keeping;
        return when.map(at -> texts.get(key + ".when", locale, day(at, keeping, locale)))
                .orElseGet(() -> texts.get(key, locale));
    }

    /** An étape ends at midnight: one is in progress until the day before, and late from that day on. */
    private static String day(Instant at, Keeping keeping, Locale locale) {
        var told = keeping == Keeping.IN_PROGRESS ? at.minusNanos(1) : at;
        return Typography.date(Typography.dayInParis(told), locale);
    }

    private static Object told(Object argument, Locale locale) {
        return argument instanceof Instant at ? Typography.date(Typography.dayInParis(at), locale) : argument;
    }
}
