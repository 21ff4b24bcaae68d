package fr.concertations.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Colours as WCAG 2 and OKLab measure them, the shades made of them, and what is proposed instead of those one cannot read. */
class ColourTests {
    private static final Path THEME = Path.of("frontend/theme");
    private static final Rgb BLACK = new Rgb(0, 0, 0);
    private static final long SEED = 20261127;

    @Test
    void contrastIsTheOneOfWcag() {
        assertThat(rgb("#777").contrast(Rgb.WHITE)).isEqualTo(4.48, within(0.005));
        assertThat(rgb("#767676").contrast(Rgb.WHITE)).isEqualTo(4.54, within(0.005));
        assertThat(BLACK.contrast(Rgb.WHITE)).isEqualTo(21, within(1e-9));
        assertThat(rgb("#ff0000").contrast(Rgb.WHITE)).isEqualTo(4.00, within(0.005));
        assertThat(rgb("#0000ff").contrast(Rgb.WHITE)).isEqualTo(8.59, within(0.005));
        assertThat(rgb("#0b5351").contrast(rgb("#0b5351"))).isEqualTo(1, within(1e-9));
    }

    /** The table of the author's page, from CIE XYZ, and the white of sRGB. */
    @Test
    void oklabIsTheOneOfItsAuthor() {
        var white = Oklab.of(Rgb.WHITE);
        assertThat(white.lightness()).isEqualTo(1, within(1e-4));
        assertThat(Math.hypot(white.a(), white.b())).isEqualTo(0, within(1e-4));
        var red = Oklab.of(rgb("#ff0000"));
        assertThat(List.of(red.lightness(), red.a(), red.b()))
                .usingComparatorForType((one, other) -> Math.abs(one - other) < 1e-3 ? 0 : 1, Double.class)
                .isEqualTo(List.of(0.6280, 0.2249, 0.1258));
    }

    @Test
    void aColourComesBackFromOklch() {
        colours()
                .limit(5_000)
                .forEach(colour ->
                        assertThat(Oklch.of(colour).rgb()).as(colour.hex()).isEqualTo(colour));
    }

    @Test
    void typedColoursAreUnderstood() {
        assertThat(Stream.of("#0B5351", "0b5351", " #0b5351 ").map(Rgb::parse))
                .containsOnly(Optional.of(rgb("#0b5351")));
        assertThat(rgb("#abc").hex()).isEqualTo("#aabbcc");
        assertThat(Stream.of("", "#", "#12345", "vert", "#gggggg", "url(x)").map(Rgb::parse))
                .containsOnly(Optional.empty());
    }

    /** Whatever two colours a territory types, alone or together. */
    @Test
    void everyPairPassesOrTheColourIsRefusedWithOneThatPasses() {
        var colours = Stream.concat(colours().limit(400), edges()).toList();
        var random = new Random(SEED);
        for (var brand : colours) {
            var accent = colours.get(random.nextInt(colours.size()));
            var taken = Legible.nearest(brand);
            var other = Legible.nearest(accent);
            assertThat(Legible.test(taken)).as(brand.hex()).isTrue();
            assertThat(taken.equals(brand)).as(brand.hex()).isEqualTo(Legible.test(brand));
            assertPasses(Optional.of(taken), Optional.empty());
            assertPasses(Optional.empty(), Optional.of(taken));
            assertPasses(Optional.of(taken), Optional.of(other));
        }
    }

    @Test
    void ourOwnColoursPass() {
        assertPasses(Optional.empty(), Optional.empty());
        assertThat(Palette.of(Optional.empty(), Optional.empty()).dark().brand())
                .isEqualTo(Scheme.DARK.ours().brand());
    }

    /** Against all colours a screen shows. */
    @Test
    void noReadableColourIsNearerThanTheOneProposed() {
        for (var wanted : List.of(rgb("#ffd500"), rgb("#ff8080"))) {
            var from = Oklab.of(wanted);
            var proposed = from.distance(Oklab.of(Legible.nearest(wanted)));
            var least = Double.MAX_VALUE;
            for (var red = 0; red < 256; red++)
                for (var green = 0; green < 256; green++)
                    for (var blue = 0; blue < 256; blue++) {
                        var colour = new Rgb(red, green, blue);
                        if (colour.luminance() > 0.2 || !Legible.test(colour)) continue;
                        least = Math.min(least, from.distance(Oklab.of(colour)));
                    }
            assertThat(proposed).as(wanted.hex()).isEqualTo(least, within(1e-12));
        }
    }

    /** What is computed with is what the style sheet says. */
    @Test
    void theSchemesAreThoseOfTheStyleSheet() throws IOException {
        var css = Files.readString(THEME.resolve("tokens.css"));
        var dark = css.indexOf("@media");
        assertThat(tokens(css.substring(0, dark))).containsAllEntriesOf(known(Scheme.LIGHT));
        assertThat(tokens(css.substring(dark))).containsAllEntriesOf(known(Scheme.DARK));
    }

    /** A new use of a territory's colour is a new pair to measure: add it to {@link Pair}, then here. */
    @Test
    void styleSheetsUseTheColoursAsThePairsSay() throws IOException {
        var use = Pattern.compile(
                "([a-z-]+)\\s*:[^;:{}]*var\\(--(brand|brand-ink|brand-soft|accent|accent-soft|focus)\\)");
        var seen = new TreeSet<String>();
        for (var sheet : List.of("site.css", "app.css"))
            use.matcher(Files.readString(THEME.resolve(sheet)))
                    .results()
                    .filter(found -> found.group(1).matches("color|background|--vaadin-button-.*|fill"))
                    .forEach(found -> seen.add(found.group(1) + " " + found.group(2)));
        assertThat(seen)
                .isSubsetOf(
                        "color brand",
                        "color brand-ink",
                        "color accent",
                        "background brand",
                        "background brand-soft",
                        "background accent",
                        "background accent-soft",
                        "fill brand",
                        "--vaadin-button-background brand",
                        "--vaadin-button-text-color brand",
                        "--vaadin-button-text-color brand-ink",
                        "--vaadin-button-border-color brand");
        var onAccent = Pattern.compile("\\{[^}]*background: var\\(--accent\\)[^}]*\\}");
        assertThat(onAccent.matcher(Files.readString(THEME.resolve("site.css"))).results())
                .allMatch(rule -> !rule.group().matches("(?s).*[{; ]color:.*"));
    }

    private static void assertPasses(Optional<Rgb> brand, Optional<Rgb> accent) {
        var palette = Palette.of(brand, accent);
        for (var scheme : Scheme.values())
            assertThat(Pair.of(scheme, palette.in(scheme)))
                    .as("%s %s in %s", brand.map(Rgb::hex), accent.map(Rgb::hex), scheme)
                    .allMatch(Pair::passes);
    }

    private static Stream<Rgb> colours() {
        var random = new Random(SEED);
        return Stream.generate(() -> new Rgb(random.nextInt(256), random.nextInt(256), random.nextInt(256)));
    }

    private static Stream<Rgb> edges() {
        return Stream.of("#000", "#fff", "#f00", "#0f0", "#00f", "#ff0", "#0ff", "#f0f", "#777", "#1f5fd6")
                .map(ColourTests::rgb);
    }

    private static Map<String, String> known(Scheme scheme) {
        var known = new java.util.HashMap<String, String>();
        scheme.ground().forEach((token, colour) -> known.put(token, colour.hex()));
        scheme.ours().tokens().forEach((token, colour) -> known.put(token, colour.hex()));
        return known;
    }

    private static Map<String, String> tokens(String css) {
        var tokens = new java.util.HashMap<String, String>();
        Pattern.compile("--([a-z-]+):\\s*(#[0-9a-f]{6})")
                .matcher(css)
                .results()
                .forEach(found -> tokens.putIfAbsent(found.group(1), found.group(2)));
        return tokens;
    }

    private static Rgb rgb(String typed) {
        return Rgb.parse(typed).orElseThrow();
    }
}
