package fr.concertations.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a question may be misspelt of, in words of the index. For one question and the thread that asks it. */
final class Corrections {
    private final FrenchAnalysis analysis;
    private final Spelling spelling;

    Corrections(FrenchAnalysis analysis, Spelling spelling) {
        this.analysis = analysis;
        this.spelling = spelling;
    }

    /** Words, as the index knows them, that what was typed may be misspelt of. */
    List<String> likelier(String typed) throws IOException {
        var known = analysis.words(typed);
        return forms(typed).stream()
                .flatMap(form -> analysis.words(form).stream())
                .filter(word -> !known.contains(word) && !analysis.isSmall(word))
                .distinct()
                .toList();
    }

    /** The same as texts write them. */
    List<String> forms(String typed) throws IOException {
        return spelling.likelier(TypedParts.distinct(analysis.forms(typed))).stream()
                .flatMap(likelier -> likelier.instead().stream())
                .toList();
    }

    /** What each word may be misspelt of. */
    Map<String, Set<String>> meant(String typed) throws IOException {
        var meant = new HashMap<String, Set<String>>();
        for (var form : TypedParts.distinct(analysis.forms(typed))) {
            var likelier = likelier(form);
            if (!likelier.isEmpty())
                for (var word : analysis.words(form))
                    meant.computeIfAbsent(word, none -> new LinkedHashSet<>()).addAll(likelier);
        }
        return meant;
    }

    /** What was looked for in place of words that no text says. */
    List<Spelling.Likelier> replaced(String typed) throws IOException {
        var known = analysis.words(typed);
        var replaced = new ArrayList<Spelling.Likelier>();
        for (var likelier : spelling.likelier(TypedParts.distinct(analysis.forms(TypedParts.unquoted(typed))))) {
            if (likelier.typed().size() > 1) continue;
            var says = likelier.instead().stream().flatMap(form -> analysis.words(form).stream());
            if (says.noneMatch(known::contains)
                    && !spelling.said(analysis.words(likelier.typed().getFirst()))) replaced.add(likelier);
        }
        return replaced;
    }
}
