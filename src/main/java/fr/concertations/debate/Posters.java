package fr.concertations.debate;

import fr.concertations.identity.Actor;
import fr.concertations.kernel.InvalidInput;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The short link of each concertation, and what its poster says besides. */
@Service
public class Posters {
    public static final int LONGEST_ELSEWHERE = 500;

    private final PosterRepository repository;
    private final Concertations concertations;

    Posters(PosterRepository repository, Concertations concertations) {
        this.repository = repository;
        this.concertations = concertations;
    }

    /**
     * What is printed.
     *
     * @param code of the short link, for ever
     * @param elsewhere where and when one takes part without a computer; empty until the référent told it
     */
    public record Poster(String code, String elsewhere) {
        /** Address of the short link, from the root. */
        public String path() {
            return "/c/" + code;
        }
    }

    /** Without asking who reads. */
    @Transactional(readOnly = true)
    public Optional<Poster> of(ConcertationId id) {
        return repository.of(id);
    }

    /** What a code leads to, without asking who reads. */
    @Transactional(readOnly = true)
    public Optional<Concertation> unchecked(String code) {
        return repository.behind(code.toLowerCase(Locale.ROOT)).flatMap(concertations::unchecked);
    }

    /** What a code leads to, among what this person may read; capitals make no difference. */
    @Transactional(readOnly = true)
    public Optional<Concertation> behind(String code, Optional<Actor> reader) {
        return repository.behind(code.toLowerCase(Locale.ROOT)).flatMap(id -> concertations.byId(id, reader));
    }

    /** @throws InvalidInput at {@code elsewhere} */
    @Transactional
    public void tellElsewhere(Actor actor, ConcertationId id, String elsewhere) {
        concertations.managed(actor, id);
        var said = elsewhere.strip();
        if (said.length() > LONGEST_ELSEWHERE)
            throw new InvalidInput("elsewhere", "sharing.elsewhere.tooLong", LONGEST_ELSEWHERE, said.length());
        repository.tell(id, said);
    }
}
