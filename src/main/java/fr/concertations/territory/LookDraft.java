package fr.concertations.territory;

import fr.concertations.kernel.InvalidInput;
import java.util.Optional;

/**
 * What a référent chooses.
 *
 * @param brand as typed; empty for the platform's
 * @param accent as typed; empty for the platform's
 */
public record LookDraft(String brand, String accent, Optional<Logo> logo) {
    /** @throws InvalidInput at the field of a colour that is none or cannot be read */
    Look of(Territory territory) {
        return new Look(territory, colour("brand", brand), colour("accent", accent), logo);
    }

    private static Optional<Rgb> colour(String field, String typed) {
        return switch (ColourCheck.of(typed)) {
            case ColourCheck.None none -> Optional.empty();
            case ColourCheck.Readable readable -> Optional.of(readable.colour());
            case ColourCheck.Unknown unknown -> throw new InvalidInput(field, "territory.look.colour.unknown");
            case ColourCheck.TooLight light ->
                throw new InvalidInput(
                        field,
                        "territory.look.colour.light",
                        light.colour().hex(),
                        light.nearest().hex());
        };
    }
}
