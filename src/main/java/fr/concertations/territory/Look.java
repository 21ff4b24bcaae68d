package fr.concertations.territory;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a territory looks like, on its own pages and on those of its concertations.
 *
 * @param brand of links and buttons, the platform's where there is none
 * @param accent of what is open now
 */
public record Look(Territory territory, Optional<Rgb> brand, Optional<Rgb> accent, Optional<Logo> logo) {
    public Palette palette() {
        return Palette.of(brand, accent);
    }

    /** Address of a style sheet that never changes; none where the colours are the platform's. */
    public Optional<String> cssPath() {
        if (brand.isEmpty() && accent.isEmpty()) return Optional.empty();
        var hash = ShortHash.of(ThemeSheet.of(palette()).getBytes(StandardCharsets.UTF_8));
        return Optional.of(territory.path() + "/theme-" + hash + ".css");
    }

    /** Address of a picture that never changes. */
    public Optional<String> logoPath() {
        return logo.map(kept -> territory.path() + "/logo-" + kept.hash() + ".png");
    }
}
