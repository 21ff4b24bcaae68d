package fr.concertations.forum.ui;

import fr.concertations.argument.Arguments;
import fr.concertations.ballot.Ballots;
import fr.concertations.contribution.Contributions;
import fr.concertations.territory.Territories;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What a deck is dealt from. */
@Component
record DeckTable(
        Gate gate,
        GuestDoor door,
        Territories territories,
        Contributions contributions,
        Arguments arguments,
        Ballots ballots,
        Dealer dealer,
        Clock clock) {}
