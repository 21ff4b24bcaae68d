package fr.concertations.site.error;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words an address is made of, without those that only say which kind of page it is. */
final class AskedWords {
    private static final int MOST = 12;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F-]{22}");
    private static final Set<String> OURS = Set.of(
            "territoires",
            "concertations",
            "contributions",
            "recherche",
            "synthese",
            "conclusions",
            "grille",
            "versions",
            "integrer",
            "affiches",
            "images",
            "atom",
            "png",
            "html",
            "c");

    private AskedWords() {}

    /** Empty for an address that is none of ours, such as that of a file somebody tries. */
    static String of(String path) {
        if (path.endsWith(".php") || path.contains("/.")) return "";
        return Arrays.stream(BETWEEN.split(ID.matcher(path).replaceAll(" ")))
                .filter(Predicate.not(String::isBlank))
                .filter(Predicate.not(OURS::contains))
                .limit(MOST)
                .collect(Collectors.joining(" "));
    }
}
