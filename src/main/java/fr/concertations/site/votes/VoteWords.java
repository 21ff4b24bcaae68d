package fr.concertations.site.votes;

import fr.concertations.kernel.Texts;
import fr.concertations.kernel.Typography;
import fr.concertations.opinion.Reading.Cell;
import fr.concertations.opinion.Reading.Count;
import fr.concertations.opinion.Reading.Speaks;
import fr.concertations.site.Answer;
import fr.concertations.site.PositionShares;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Counts of votes as bars and as sentences. Templates ask it as {@code @voteWords}. */
@Component
class VoteWords {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Texts texts;

    VoteWords(Texts texts) {
        this.texts = texts;
    }

    /** Classes that give a bar its lengths, such as {@code at4 au4 dt3 du1} for 44 % and 31 %. */
    public String lengths(Count count, Answer answer) {
        return PositionShares.lengths(count.agree(), count.disagree(), answer.whole(count));
    }

    /** « Tout le monde : 80 % d’accord (12 d’accord, 3 mitigées, 2 ont passé) ». */
    public String said(Count count, Answer answer, String name) {
        return answer.whole(count) == 0
                ? texts.get("opinion.cell", locale(), name, counts(count))
                : texts.get(
                        "opinion.cell.share",
                        locale(),
                        name,
                        texts.get(
                                "opinion.share." + answer,
                                locale(),
                                Typography.percent(answer.part(count), answer.whole(count), locale())),
                        counts(count));
    }

    /** Nothing of what nobody answered. */
    private String counts(Count count) {
        return Stream.of(
                        part("agree", count.agree()),
                        part("mixed", count.mixed()),
                        part("disagree", count.disagree()),
                        part("pass", count.pass()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private Optional<String> part(String position, int people) {
        return people == 0
                ? Optional.empty()
                : Optional.of(texts.get("opinion.count." + position, locale(), (long) people));
    }

    /** Of a camp that is told. @param name of the camp */
    public String said(Cell cell, Answer answer, String name) {
        var count = cell.count();
        if (count == null) throw new IllegalArgumentException("a count that is left out");
        return said(count, answer, name);
    }

    /** « Élus, Associations »: of groups by their letter, of collèges by their name. @param key of the name of a group, else empty */
    public String names(List<Cell> cells, String key) {
        return cells.stream()
                .map(cell -> key.isEmpty()
                        ? texts.get("college." + cell.camp(), locale())
                        : texts.get(key, locale(), cell.camp()))
                .collect(Collectors.joining(", "));
    }

    /** « 90 % d’accord ici, 25 % dans les autres groupes (90 sur 100 ; 20 sur 80) ». */
    public String said(Speaks speaks) {
        return texts.get(
                speaks.agrees() ? "opinion.speaks.agree" : "opinion.speaks.disagree",
                locale(),
                Typography.percent(speaks.said(), speaks.seen(), locale()),
                Typography.percent(speaks.saidByOthers(), speaks.seenByOthers(), locale()),
                speaks.said(),
                speaks.seen(),
                speaks.saidByOthers(),
                speaks.seenByOthers());
    }

    /** « 27 novembre 2026 à 14:05 ». */
    public String moment(Instant at) {
        return texts.get(
                "opinion.moment",
                locale(),
                Typography.date(Typography.dayInParis(at), locale()),
                HOUR.format(Typography.inParis(at)));
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
