package fr.concertations.territory;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What no territory changes, by light and by dark: the values of {@code frontend/theme/tokens.css}. */
public enum Scheme {
    LIGHT(
            Map.of(
                    "paper", "#faf7f1",
                    "surface", "#ffffff",
                    "sunken", "#f1ece2",
                    "ink", "#1d2a2b",
                    "ink-soft", "#465556",
                    "line", "#d9d1c3",
                    "line-strong", "#8a8375"),
            new Shades("#0b5351", "#ffffff", "#dcebe7", "#b23a16", "#fbe6dc", "#1f5fd6")),
    DARK(
            Map.of(
                    "paper", "#121a1b",
                    "surface", "#1a2425",
                    "sunken", "#0d1415",
                    "ink", "#eef1ec",
                    "ink-soft", "#b9c4c1",
                    "line", "#314041",
                    "line-strong", "#7c8b8a"),
            new Shades("#7fd0bf", "#06211f", "#17403c", "#ffab8a", "#47261a", "#9cc2ff"));

    /** Where text and shapes of a territory's colours stand. */
    private static final List<String> PAGES = List.of("paper", "surface", "sunken");

    private final Map<String, Rgb> ground;
    private final Shades ours;

    Scheme(Map<String, String> ground, Shades ours) {
        this.ground = ground.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, token -> Rgb.of(token.getValue())));
        this.ours = ours;
    }

    /** Tokens and their values. */
    Map<String, Rgb> ground() {
        return ground;
    }

    /** Those of the platform, for whoever chose none. */
    Shades ours() {
        return ours;
    }

    Rgb token(String name) {
        return Objects.requireNonNull(ground.get(name), name);
    }

    /** Backgrounds of whole pages and cards. */
    List<Rgb> pages() {
        return PAGES.stream().map(this::token).toList();
    }

    double leastContrast(Rgb colour) {
        return pages().stream().mapToDouble(colour::contrast).min().orElseThrow();
    }
}
