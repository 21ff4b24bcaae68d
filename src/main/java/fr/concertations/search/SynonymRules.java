package fr.concertations.search;

import fr.concertations.kernel.InvalidInput;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What makes a group useful: expressions that search tells apart, each in one group only. */
@Component
class SynonymRules {
    static final String FIELD = "expressions";
    static final int FEWEST = 2;
    static final int MOST = 10;
    static final int LONGEST = 60;

    private final FrenchAnalysis analysis = new FrenchAnalysis();

    /** @param others every other group @throws InvalidInput at {@link #FIELD} */
    void require(SynonymDraft draft, Collection<SynonymGroup> others) {
        var expressions = draft.expressions();
        if (expressions.size() < FEWEST) throw refusal("few");
        if (expressions.size() > MOST) throw refusal("many", MOST);
        for (var expression : expressions) requireTelling(expression);
        requireDifferent(expressions);
        for (var expression : expressions)
            holding(expression, others).ifPresent(other -> {
                throw refusal("taken", expression, other.expressions().getFirst());
            });
    }

    /** What tells one expression from another: its words without accents, plurals, articles and the like. */
    List<String> telling(String expression) {
        return analysis.telling(analysis.words(expression));
    }

    private void requireTelling(String expression) {
        if (expression.length() > LONGEST) throw refusal("long", expression, LONGEST);
        if (telling(expression).isEmpty()) throw refusal("small", expression);
    }

    private void requireDifferent(List<String> expressions) {
        var seen = new HashMap<List<String>, String>();
        for (var expression : expressions) {
            var same = seen.putIfAbsent(telling(expression), expression);
            if (same != null) throw refusal("same", same, expression);
        }
    }

    private Optional<SynonymGroup> holding(String expression, Collection<SynonymGroup> groups) {
        var telling = telling(expression);
        return groups.stream()
                .filter(group -> group.expressions().stream()
                        .anyMatch(other -> telling(other).equals(telling)))
                .findFirst();
    }

    private static InvalidInput refusal(String why, Object... arguments) {
        return new InvalidInput(FIELD, "search.vocabulary.refusal." + why, arguments);
    }
}
