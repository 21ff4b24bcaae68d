package fr.concertations.territory;

import java.util.Optional;
import java.util.function.DoublePredicate;

/**
 * The shades of a territory: in the light scheme its colours as chosen, in the dark one their hues, light enough; soft
 * ones behind texts, an ink on buttons, a focus ring one tells from the rest.
 *
 * @see Pair what they are measured by
 */
public record Palette(Shades light, Shades dark) {
    public static final Palette OURS = new Palette(Scheme.LIGHT.ours(), Scheme.DARK.ours());

    private static final double STEP = 0.005;
    /** What computed text aims at, where AA asks for 4.5. */
    private static final double AIM = 7;

    private static final double LIGHT_SOFT = 0.925;
    private static final double DARK_SOFT = 0.36;
    private static final double DARK_TEXT = 0.76;
    private static final double DARK_INK = 0.22;
    private static final double PALE = 0.03;
    private static final double DIM = 0.05;
    private static final double LIVELY = 0.12;
    /** Two colours this near look alike to many. */
    private static final double ALIKE = 0.12;

    /** @param brand of links and buttons @param accent of what is open now; the platform's own where there is none */
    public static Palette of(Optional<Rgb> brand, Optional<Rgb> accent) {
        return new Palette(light(brand, accent), dark(brand, accent));
    }

    public Shades in(Scheme scheme) {
        return scheme == Scheme.LIGHT ? light : dark;
    }

    private static Shades light(Optional<Rgb> brandChosen, Optional<Rgb> accentChosen) {
        var ours = Scheme.LIGHT.ours();
        var brand = brandChosen.orElse(ours.brand());
        var accent = accentChosen.orElse(ours.accent());
        return new Shades(
                brand,
                Rgb.WHITE,
                softInLight(brand, brand, accent),
                accent,
                softInLight(accent, brand, accent),
                focus(Scheme.LIGHT, brand));
    }

    private static Shades dark(Optional<Rgb> brandChosen, Optional<Rgb> accentChosen) {
        var ours = Scheme.DARK.ours();
        var brand = brandChosen.map(Palette::textInDark).orElse(ours.brand());
        var accent = accentChosen.map(Palette::textInDark).orElse(ours.accent());
        var ink = brandChosen.map(c -> Oklch.of(c).shade(DARK_INK, DIM)).orElse(ours.brandInk());
        return new Shades(
                brand,
                ink,
                softInDark(brandChosen.orElse(ours.brand()), brand, accent),
                accent,
                softInDark(accentChosen.orElse(ours.accent()), brand, accent),
                focus(Scheme.DARK, brand));
    }

    /** As pale as both colours need to be read on it. */
    private static Rgb softInLight(Rgb of, Rgb brand, Rgb accent) {
        var hue = Oklch.of(of);
        return hue.shade(from(LIGHT_SOFT, STEP, at -> readable(hue.shade(at, PALE), brand, accent)), PALE);
    }

    private static Rgb softInDark(Rgb of, Rgb brand, Rgb accent) {
        var hue = Oklch.of(of);
        return hue.shade(
                from(
                        DARK_SOFT,
                        -STEP,
                        at -> readable(hue.shade(at, DIM), brand, accent, Scheme.DARK.token("ink-soft"))),
                DIM);
    }

    private static Rgb textInDark(Rgb chosen) {
        var hue = Oklch.of(chosen);
        return hue.shade(from(DARK_TEXT, STEP, at -> Scheme.DARK.leastContrast(hue.shade(at, LIVELY)) >= AIM), LIVELY);
    }

    /** Our blue, or the hue across from it beside a colour that looks like it. */
    private static Rgb focus(Scheme scheme, Rgb brand) {
        var ours = scheme.ours().focus();
        return Oklab.of(brand).distance(Oklab.of(ours)) < ALIKE
                ? Oklch.of(ours).opposite().rgb()
                : ours;
    }

    private static boolean readable(Rgb ground, Rgb... texts) {
        for (var text : texts) if (text.contrast(ground) < Pair.TEXT) return false;
        return true;
    }

    /** The first lightness on the way that does; the end of the way when none does. */
    private static double from(double start, double step, DoublePredicate does) {
        var at = start;
        while (at > 0 && at < 1 && !does.test(at)) at += step;
        return at;
    }
}
