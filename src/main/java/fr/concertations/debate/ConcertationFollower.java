package fr.concertations.debate;

/** A module above that must act when who may read a concertation may have changed; called inside the transaction. */
public interface ConcertationFollower {
    void readersMayHaveChanged(ConcertationId id);
}
