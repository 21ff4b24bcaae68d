package fr.concertations.forum.ui;

import fr.concertations.search.Completion;
import fr.concertations.search.Completions;
import fr.concertations.search.SearchDocument;
import fr.concertations.search.SearchQuery;
import fr.concertations.search.SearchResults;
import fr.concertations.search.SearchService;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the quick search shows of a question: names it may be the beginning of, then what was found, by kind.
 *
 * @param question that is answered
 * @param completed whether it is not what was typed, which nothing answers, but what that is the beginning of
 * @param words to go on with
 * @param total of results, shown or not
 * @param respelt words taken for others
 */
record QuickFinds(
        String question,
        boolean completed,
        List<Completion> words,
        Map<String, List<FoundEntry>> byKind,
        long total,
        List<SearchResults.Respelt> respelt,
        boolean rebuilding) {
    static final int SHORTEST = 2;
    private static final int SHORTEST_SEARCH = 3;
    private static final int MOST_COMPLETIONS = 9;
    private static final int MOST_OF_A_KIND = 4;
    private static final Map<Completion.Kind, String> NAMES = Map.of(
            Completion.Kind.PLACE, SearchDocument.TERRITORY,
            Completion.Kind.CONCERTATION, SearchDocument.CONCERTATION);

    static QuickFinds of(String typed, Set<String> tokens, SearchService search, Completions completions) {
        var started = completions.to(typed, tokens, MOST_COMPLETIONS);
        var byKind = new LinkedHashMap<String, List<FoundEntry>>();
        for (var completion : started)
            Optional.ofNullable(NAMES.get(completion.kind()))
                    .ifPresent(kind -> add(byKind, FoundEntry.of(kind, completion)));
        var words = started.stream()
                .filter(completion -> !NAMES.containsKey(completion.kind()))
                .filter(completion -> completion.kind() != Completion.Kind.WORDS
                        || !completion.label().equalsIgnoreCase(typed))
                .toList();
        if (typed.length() < SHORTEST_SEARCH)
            return new QuickFinds(typed, false, words, byKind, shown(byKind), List.of(), false);
        var results = search(typed, tokens, search);
        var question = typed;
        if (results.hits().total() == 0 && byKind.isEmpty() && !words.isEmpty()) {
            question = words.getFirst().label();
            results = search(question, tokens, search);
        }
        results.hits().items().forEach(hit -> add(byKind, FoundEntry.of(hit)));
        var total = Math.max(shown(byKind), results.hits().total());
        return new QuickFinds(
                question, !question.equals(typed), words, byKind, total, results.respelt(), results.rebuilding());
    }

    private static SearchResults search(String question, Set<String> tokens, SearchService search) {
        return search.search(new SearchQuery(question, Map.of(), 1), tokens);
    }

    /** What was found tells more of a thing than its name alone. */
    private static void add(Map<String, List<FoundEntry>> byKind, FoundEntry entry) {
        var others = byKind.computeIfAbsent(entry.kind(), kind -> new ArrayList<>());
        var known = others.stream().map(FoundEntry::id).toList().indexOf(entry.id());
        if (known >= 0) others.set(known, entry);
        else if (others.size() < MOST_OF_A_KIND) others.add(entry);
    }

    private static long shown(Map<String, List<FoundEntry>> byKind) {
        return byKind.values().stream().mapToLong(List::size).sum();
    }
}
