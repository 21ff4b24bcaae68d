package fr.concertations.grid;

import fr.concertations.grid.Measured.Part;
import fr.concertations.kernel.Texts;
import fr.concertations.kernel.Typography;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says a measure in words, the same on pages, in views and in files. */
@Component
public class MeasuredWords {
    private final Texts texts;

    MeasuredWords(Texts texts) {
        this.texts = texts;
    }

    public String of(Measured measured, Locale locale) {
        return switch (measured) {
            case Measured.Places(var places) ->
                joined(places.stream()
                        .map(p -> texts.get("grid.words.place", locale, p.name(), kind(p, locale)))
                        .toList());
            case Measured.Populations(var places) -> populations(places, locale);
            case Measured.Period(var from, var to) ->
                texts.get("grid.words.period", locale, Typography.date(from, locale), Typography.date(to, locale));
            case Measured.Channels(var channels) ->
                joined(channels.stream()
                        .map(c -> texts.get("channel." + c, locale))
                        .toList());
            case Measured.Charter(var version, var signedOn) ->
                texts.get("grid.words.charter", locale, version, Typography.date(signedOn, locale));
            case Measured.Count(var total, var details) -> count(total, details, locale);
            case Measured.Split(var parts) ->
                joined(parts.stream()
                        .map(p -> texts.get("grid.words.part", locale, label(p, locale), told(p, locale)))
                        .toList());
            case Measured.Share(var part, var whole) -> share(part, whole, locale);
            case Measured.Nothing() -> texts.get("grid.words.nothing", locale);
        };
    }

    /** What a part is called. */
    public String label(Part part, Locale locale) {
        return texts.get(part.label(), locale);
    }

    private String populations(List<Measured.Population> places, Locale locale) {
        if (places.size() == 1) return inhabitants(places.getFirst(), locale);
        return joined(places.stream()
                .map(p -> texts.get("grid.words.part", locale, p.name(), inhabitants(p, locale)))
                .toList());
    }

    private String inhabitants(Measured.Population place, Locale locale) {
        var count = place.inhabitants();
        return count == null
                ? texts.get("grid.words.nothing", locale)
                : texts.get("grid.words.inhabitants", locale, Typography.number(count, locale));
    }

    private String count(long total, List<Part> details, Locale locale) {
        var number = Typography.number(total, locale);
        if (details.isEmpty()) return number;
        var said = joined(details.stream()
                .map(p -> told(p, locale) + " " + label(p, locale))
                .toList());
        return texts.get("grid.words.count", locale, number, said);
    }

    private String share(long part, long whole, Locale locale) {
        return texts.get(
                "grid.words.share",
                locale,
                Typography.percent(part, whole, locale),
                Typography.number(part, locale),
                Typography.number(whole, locale));
    }

    /** Its count, or why it is not told. */
    public String told(Part part, Locale locale) {
        var count = part.count();
        if (count != null) return Typography.number(count, locale);
        return texts.get(part.few() ? "grid.words.few" : "grid.words.untold", locale);
    }

    private String kind(Measured.Place place, Locale locale) {
        return texts.get("territory.kind." + place.kind(), locale).toLowerCase(locale);
    }

    private static String joined(List<String> items) {
        return String.join(", ", items);
    }
}
