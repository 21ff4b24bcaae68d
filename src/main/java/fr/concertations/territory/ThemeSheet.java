package fr.concertations.territory;

import java.util.Map;
import java.util.stream.Collectors;

/** The tokens of a territory as a style sheet that wins over {@code tokens.css}, before or after it. */
final class ThemeSheet {
    private ThemeSheet() {}

    static String of(Palette palette) {
        return ":root:root{%s--aura-accent-color-light:%s;--aura-accent-color-dark:%s}@media(prefers-color-scheme:dark){:root:root:not([data-scheme=\"light\"]){%s}}"
                .formatted(
                        tokens(palette.light().tokens()),
                        palette.light().brand().hex(),
                        palette.dark().brand().hex(),
                        tokens(palette.dark().tokens()));
    }

    /** Both schemes one beside the other, whatever the visitor's: {@code .look-light} and {@code .look-dark}. */
    static String preview(Palette palette) {
        return preview(Scheme.LIGHT, "light", palette) + preview(Scheme.DARK, "dark", palette);
    }

    private static String preview(Scheme scheme, String name, Palette palette) {
        return ".look-%s{color-scheme:%s;%s%s}"
                .formatted(
                        name,
                        name,
                        tokens(scheme.ground()),
                        tokens(palette.in(scheme).tokens()));
    }

    private static String tokens(Map<String, Rgb> tokens) {
        return tokens.entrySet().stream()
                .map(token -> "--" + token.getKey() + ":" + token.getValue().hex() + ";")
                .collect(Collectors.joining());
    }
}
