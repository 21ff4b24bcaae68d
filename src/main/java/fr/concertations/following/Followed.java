package fr.concertations.following;

import fr.concertations.contribution.ContributionId;
import fr.concertations.debate.ConcertationId;
import fr.concertations.kernel.TerritoryCode;
import java.util.UUID;

/** Something one may follow. @param object its id, or its code */
public record Followed(Kind kind, String object) {
    /** Texts: {@code following.kind.<NAME>}. */
    public enum Kind {
        CONCERTATION,
        CONTRIBUTION,
        TERRITORY,
        /** By its code, wherever it is debated. */
        THEME
    }

    public static Followed of(ConcertationId id) {
        return new Followed(Kind.CONCERTATION, id.toString());
    }

    public static Followed of(ContributionId id) {
        return new Followed(Kind.CONTRIBUTION, id.toString());
    }

    public static Followed of(TerritoryCode code) {
        return new Followed(Kind.TERRITORY, code.value());
    }

    public static Followed theme(String code) {
        return new Followed(Kind.THEME, code);
    }

    UUID id() {
        return UUID.fromString(object);
    }
}
