package fr.concertations.following;

import fr.concertations.following.LeavingRepository.Exit;
import fr.concertations.identity.AccountId;
import fr.concertations.identity.Accounts;
import fr.concertations.identity.Secrets;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The way out that every letter carries, which works for whoever holds the letter, signed in or not. Twice is once. */
@Service
public class Leaving {
    private static final String KEY = "following-leave";

    private final LeavingRepository repository;
    private final Follows follows;
    private final SubjectNames names;
    private final Accounts accounts;
    private final Clock clock;

    Leaving(LeavingRepository repository, Follows follows, SubjectNames names, Accounts accounts, Clock clock) {
        this.repository = repository;
        this.follows = follows;
        this.names = names;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @return the token of a new letter, which nobody can read again */
    @Transactional(propagation = Propagation.MANDATORY)
    public String open(AccountId account, @Nullable Followed subject) {
        var token = Secrets.token();
        repository.add(Secrets.hash(KEY, token), account, subject, clock.instant());
        return token;
    }

    /**
     * What a letter may be left for.
     *
     * @param subject what it was about, in words; empty for all letters at once, or when its reader may not read it any more
     * @param single it came for one subject
     */
    public record Choice(boolean single, Optional<String> subject) {}

    /** Empty when no letter carries this token. */
    @Transactional(readOnly = true)
    public Optional<Choice> choice(String token) {
        return exit(token).map(exit -> {
            var subject = Optional.ofNullable(exit.subject());
            var name = accounts.actor(exit.account())
                    .flatMap(reader -> subject.flatMap(followed -> names.name(followed, reader)))
                    .map(Subject::name);
            return new Choice(subject.isPresent(), name);
        });
    }

    /** Stops what the letter was about, or all letters where it was about nothing in particular. @return false for an unknown token */
    @Transactional
    public boolean leave(String token) {
        var exit = exit(token);
        exit.ifPresent(found -> {
            if (found.subject() == null) follows.choose(found.account(), Volume.NONE);
            else follows.stop(found.account(), found.subject());
        });
        return exit.isPresent();
    }

    /** Stops all letters. @return false for an unknown token */
    @Transactional
    public boolean leaveAll(String token) {
        var exit = exit(token);
        exit.ifPresent(found -> follows.choose(found.account(), Volume.NONE));
        return exit.isPresent();
    }

    private Optional<Exit> exit(String token) {
        return repository.byHash(Secrets.hash(KEY, token));
    }
}
