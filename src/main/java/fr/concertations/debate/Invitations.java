package fr.concertations.debate;

import fr.concertations.identity.Actor;
import fr.concertations.identity.GuestClaimed;
import fr.concertations.identity.Secrets;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.NotFound;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who comes into a concertation by invitation, beside those invited by address: by one link, or by codes on paper. */
@Service
public class Invitations {
    public static final int MOST_CODES_AT_ONCE = 500;
    private static final int GROUPS = 3;
    private static final String CODE = "invitation code";

    private final InvitationRepository repository;
    private final Concertations concertations;

    Invitations(InvitationRepository repository, Concertations concertations) {
        this.repository = repository;
        this.concertations = concertations;
    }

    /** How many people came in by which way, and how many codes are left. */
    public record Overview(Optional<String> link, long byLink, long codesUsed, long codesLeft) {}

    @Transactional(readOnly = true)
    public Overview overview(Actor actor, ConcertationId concertation) {
        concertations.managed(actor, concertation);
        return repository.overview(concertation);
    }

    /** A new link; the one before leads nowhere from now on, and whoever came in by it stays. @return its token */
    @Transactional
    public String renewLink(Actor actor, ConcertationId concertation) {
        concertations.managed(actor, concertation);
        var token = Secrets.token();
        repository.putLink(concertation, token);
        return token;
    }

    @Transactional
    public void closeLink(Actor actor, ConcertationId concertation) {
        concertations.managed(actor, concertation);
        repository.removeLink(concertation);
    }

    /**
     * Codes to print, each for one person. They are told here and nowhere else.
     *
     * @throws InvalidInput at {@code number}
     */
    @Transactional
    public List<String> makeCodes(Actor actor, ConcertationId concertation, int number) {
        concertations.managed(actor, concertation);
        if (number < 1 || number > MOST_CODES_AT_ONCE)
            throw new InvalidInput("number", "debate.codes.number", MOST_CODES_AT_ONCE);
        var codes =
                Stream.generate(() -> Secrets.readable(GROUPS)).limit(number).toList();
        codes.forEach(code -> repository.addCode(concertation, hash(code)));
        return codes;
    }

    /** Codes nobody used lead nowhere from now on. */
    @Transactional
    public void cancelCodes(Actor actor, ConcertationId concertation) {
        concertations.managed(actor, concertation);
        repository.removeUnusedCodes(concertation);
    }

    /** What a link leads to, before one comes in. */
    @Transactional(readOnly = true)
    public Optional<Concertation> behind(String token) {
        return repository.behind(token).flatMap(concertations::unchecked).filter(c -> c.state() == State.OPENED);
    }

    /** @throws NotFound when the link leads nowhere any more */
    @Transactional
    public Concertation enterByLink(Actor actor, String token) {
        var concertation = behind(token).orElseThrow(() -> new NotFound("invitation"));
        repository.admit(concertation.id(), actor.id(), "LINK");
        return concertation;
    }

    /**
     * Uses a code up; who already used it comes in again.
     *
     * @throws InvalidInput at {@code code} when it is none of ours or somebody used it
     */
    @Transactional
    public Concertation enterByCode(Actor actor, String code) {
        var where = repository
                .useCode(hash(code), actor.id())
                .flatMap(concertations::unchecked)
                .filter(c -> c.state() == State.OPENED)
                .orElseThrow(() -> new InvalidInput("code", "debate.code.unknown"));
        repository.admit(where.id(), actor.id(), "CODE");
        return where;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(GuestClaimed event) {
        repository.handOver(event.guest(), event.member());
    }

    /** However it is typed: small letters, spaces and dashes make no difference. */
    private static byte[] hash(String code) {
        return Secrets.hash(CODE, code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
    }
}
