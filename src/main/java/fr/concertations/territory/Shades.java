package fr.concertations.territory;

import java.util.LinkedHashMap;
import java.util.Map;

/** The tokens a territory's colours decide, in one scheme. */
public record Shades(Rgb brand, Rgb brandInk, Rgb brandSoft, Rgb accent, Rgb accentSoft, Rgb focus) {
    Shades(String brand, String brandInk, String brandSoft, String accent, String accentSoft, String focus) {
        this(Rgb.of(brand), Rgb.of(brandInk), Rgb.of(brandSoft), Rgb.of(accent), Rgb.of(accentSoft), Rgb.of(focus));
    }

    /** By the names they have in style sheets. */
    Map<String, Rgb> tokens() {
        var tokens = new LinkedHashMap<String, Rgb>();
        tokens.put("brand", brand);
        tokens.put("brand-ink", brandInk);
        tokens.put("brand-soft", brandSoft);
        tokens.put("accent", accent);
        tokens.put("accent-soft", accentSoft);
        tokens.put("focus", focus);
        return tokens;
    }
}
