package fr.concertations.newsletter;

import fr.concertations.debate.Concertation;
import fr.concertations.debate.ConcertationId;
import fr.concertations.debate.Concertations;
import fr.concertations.identity.Actor;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters that were sent, for whoever may read their concertation; of those withdrawn since, no word is left. */
@Service
@Transactional(readOnly = true)
public class SentNewsletters {
    private final NewsletterRepository letters;
    private final Concertations concertations;

    SentNewsletters(NewsletterRepository letters, Concertations concertations) {
        this.letters = letters;
        this.concertations = concertations;
    }

    /** The latest first. */
    public List<Newsletter> of(Concertation concertation, Optional<Actor> reader) {
        if (!concertations.mayRead(concertation, reader)) return List.of();
        return letters.sentOf(concertation.id()).stream()
                .map(Newsletter::forReaders)
                .toList();
    }

    public Optional<Newsletter> numbered(Concertation concertation, int number, Optional<Actor> reader) {
        if (!concertations.mayRead(concertation, reader)) return Optional.empty();
        return letters.sent(concertation.id(), number).map(Newsletter::forReaders);
    }

    public Optional<Newsletter> byId(NewsletterId id, Optional<Actor> reader) {
        return letters.byId(id)
                .filter(letter -> letter.sent().isPresent())
                .filter(letter ->
                        concertations.byId(letter.concertation(), reader).isPresent())
                .map(Newsletter::forReaders);
    }

    /** For pages that only say that there are some. */
    public boolean any(ConcertationId concertation) {
        return letters.anySent(concertation);
    }
}
