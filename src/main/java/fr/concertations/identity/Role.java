package fr.concertations.identity;

/** What a person may be trusted with. The last two are held for one territory. Texts: {@code role.<NAME>}. */
public enum Role {
    ADMINISTRATOR,
    COMMISSION,
    REFERENT,
    MODERATOR;

    public boolean perTerritory() {
        return this == REFERENT || this == MODERATOR;
    }
}
