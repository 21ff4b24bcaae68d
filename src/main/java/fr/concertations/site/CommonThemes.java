package fr.concertations.site;

import fr.concertations.contribution.ContributionFigures;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.Concertations;
import fr.concertations.debate.Theme;
import fr.concertations.debate.ThemeId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Themes of public concertations, brought together by their code. */
@Component
class CommonThemes {
    private final Concertations concertations;
    private final ContributionFigures contributions;

    CommonThemes(Concertations concertations, ContributionFigures contributions) {
        this.concertations = concertations;
        this.contributions = contributions;
    }

    private record Held(Theme theme, Concertation concertation) {}

    /** Those with most contributions first. */
    List<CommonTheme> all() {
        var debates = concertations.readable(Optional.empty());
        var written =
                contributions.byTheme(debates.stream().map(Concertation::id).toList());
        return debates.stream()
                .flatMap(debate -> debate.themes().stream().map(theme -> new Held(theme, debate)))
                .collect(Collectors.groupingBy(held -> held.theme().code()))
                .values()
                .stream()
                .map(group -> common(group, written))
                .sorted(Comparator.comparing(CommonTheme::contributions)
                        .reversed()
                        .thenComparing(CommonTheme::label))
                .toList();
    }

    Optional<CommonTheme> byCode(String code) {
        return all().stream().filter(theme -> theme.code().equals(code)).findFirst();
    }

    private static CommonTheme common(List<Held> group, Map<ThemeId, Long> written) {
        var theme = group.getFirst().theme();
        return new CommonTheme(
                theme.code(),
                label(group),
                group.stream().collect(Collectors.toMap(h -> h.theme().id(), Held::concertation)),
                group.stream()
                        .mapToLong(h -> written.getOrDefault(h.theme().id(), 0L))
                        .sum());
    }

    private static String label(List<Held> group) {
        return group.stream()
                .collect(Collectors.groupingBy(h -> h.theme().label(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }
}
