package fr.concertations.identity;

/** By what somebody proved who they are. Texts: {@code means.<NAME>}. */
public enum Means {
    CODE,
    LINK,
    PASSKEY,
    PROVIDER,
    FIRST_ACCESS;

    /** Good enough to exercise a role: a secret that cannot be read in a mailbox nor given to another site. */
    public boolean strong() {
        return this == PASSKEY;
    }
}
