package fr.concertations.debate;

import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.TerritoryCode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A concertation as its référent writes it.
 *
 * @param territories the first one leads
 * @param invitees e-mail addresses of those who may come when it is by invitation
 * @throws InvalidInput at the field that cannot be taken
 */
public record ConcertationDraft(
        String title,
        String presentation,
        String publics,
        List<TerritoryCode> territories,
        List<String> questions,
        List<ThemeDraft> themes,
        List<StageDraft> stages,
        Visibility visibility,
        Set<String> invitees) {
    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_PRESENTATION = 10_000;
    private static final int LONGEST_PUBLICS = 1_000;
    private static final int LONGEST_QUESTION = 300;
    private static final int MOST_QUESTIONS = 20;
    private static final int MOST_THEMES = 100;
    private static final int MOST_STAGES = 20;
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    public ConcertationDraft {
        title = title.strip();
        presentation = presentation.strip();
        publics = publics.strip();
        questions =
                questions.stream().map(String::strip).filter(q -> !q.isEmpty()).toList();
        stages = stages.stream()
                .sorted(Comparator.comparing(StageDraft::startsAt))
                .toList();
        territories = territories.stream().distinct().toList();
        themes = List.copyOf(themes);
        invitees = invitees.stream()
                .map(e -> e.strip().toLowerCase(Locale.ROOT))
                .filter(e -> !e.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        require(!title.isEmpty() && title.length() <= LONGEST_TITLE, "title", "debate.title.length", LONGEST_TITLE);
        require(
                !presentation.isEmpty() && presentation.length() <= LONGEST_PRESENTATION,
                "presentation",
                "debate.presentation.length",
                LONGEST_PRESENTATION);
        require(publics.length() <= LONGEST_PUBLICS, "publics", "debate.publics.length", LONGEST_PUBLICS);
        require(!territories.isEmpty(), "territories", "debate.territories.none");
        require(questions.size() <= MOST_QUESTIONS, "questions", "debate.questions.many", MOST_QUESTIONS);
        require(
                questions.stream().allMatch(q -> q.length() <= LONGEST_QUESTION),
                "questions",
                "debate.questions.length",
                LONGEST_QUESTION);
        require(!stages.isEmpty(), "stages", "debate.stages.none");
        require(stages.size() <= MOST_STAGES, "stages", "debate.stages.many", MOST_STAGES);
        require(themes.size() <= MOST_THEMES, "themes", "debate.themes.many", MOST_THEMES);
        require(distinctCodes(themes), "themes", "debate.themes.twice");
        for (var invitee : invitees)
            require(ADDRESS.matcher(invitee).matches(), "invitees", "debate.invitees.address", invitee);
    }

    private static boolean distinctCodes(List<ThemeDraft> themes) {
        var codes = new HashSet<String>();
        return themes.stream().allMatch(theme -> codes.add(theme.code()));
    }

    private static void require(boolean holds, String field, String messageKey, Object... arguments) {
        if (!holds) throw new InvalidInput(field, messageKey, arguments);
    }
}
