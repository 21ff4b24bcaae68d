package fr.concertations.grid;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.concertations.identity.Channel;
import fr.concertations.territory.Territory;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the platform found for a measured cell, before any words are put on it; frozen as is when a grid is published. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Measured.Places.class, name = "places"),
    @JsonSubTypes.Type(value = Measured.Populations.class, name = "populations"),
    @JsonSubTypes.Type(value = Measured.Period.class, name = "period"),
    @JsonSubTypes.Type(value = Measured.Channels.class, name = "channels"),
    @JsonSubTypes.Type(value = Measured.Charter.class, name = "charter"),
    @JsonSubTypes.Type(value = Measured.Count.class, name = "count"),
    @JsonSubTypes.Type(value = Measured.Split.class, name = "split"),
    @JsonSubTypes.Type(value = Measured.Share.class, name = "share"),
    @JsonSubTypes.Type(value = Measured.Nothing.class, name = "nothing")
})
public sealed interface Measured {
    /** The places the concertation is held in, the leading one first. */
    record Places(List<Place> places) implements Measured {}

    record Place(String name, Territory.Kind kind) {}

    /** The inhabitants of each place; null where the directory does not say. */
    record Populations(List<Population> places) implements Measured {}

    record Population(String name, @Nullable Integer inhabitants) {}

    record Period(LocalDate from, LocalDate to) implements Measured {}

    record Channels(List<Channel> channels) implements Measured {}

    record Charter(String version, LocalDate signedOn) implements Measured {}

    /** A number, and some of what it contains. */
    record Count(long total, List<Part> details) implements Measured {}

    /** A number cut in parts; by collège, the parts about too few people are not told. */
    record Split(List<Part> parts) implements Measured {}

    /** @param label key of its text @param count null when it may not be told @param few it is about too few people; others go untold so that these cannot be found */
    record Part(String label, @Nullable Long count, boolean few) {
        static Part told(String label, long count) {
            return new Part(label, count, false);
        }
    }

    record Share(long part, long whole) implements Measured {}

    /** Nothing to measure yet. */
    record Nothing() implements Measured {}
}
