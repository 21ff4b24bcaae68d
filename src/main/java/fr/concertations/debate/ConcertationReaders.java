package fr.concertations.debate;

import static fr.concertations.db.debate.Tables.CONCERTATION;

import fr.concertations.identity.Actor;
import fr.concertations.search.SearchDocument;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may find what: the tokens an object carries in the index, and those a reader holds. */
@Component
public class ConcertationReaders {
    private static final String PREFIX = "concertation:";

    private final ConcertationQueries queries;
    private final Concertations concertations;

    ConcertationReaders(ConcertationQueries queries, Concertations concertations) {
        this.queries = queries;
        this.concertations = concertations;
    }

    /** Tokens of a reader beyond what everybody may find. */
    @Transactional(readOnly = true)
    public Set<String> tokensFor(Optional<Actor> reader) {
        var tokens = new HashSet<String>();
        if (reader.isEmpty()) return tokens;
        queries.where(CONCERTATION.VISIBILITY.eq(Visibility.INVITATION.name())).stream()
                .filter(c -> c.state() == State.OPENED && concertations.mayRead(c, reader))
                .forEach(c -> tokens.add(PREFIX + c.id()));
        return tokens;
    }

    /** Tokens of whatever belongs to this concertation. */
    public static List<String> of(Concertation concertation) {
        return concertation.visibility() == Visibility.PUBLIC
                ? SearchDocument.EVERYBODY
                : List.of(PREFIX + concertation.id());
    }
}
