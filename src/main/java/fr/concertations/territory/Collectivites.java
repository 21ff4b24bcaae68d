package fr.concertations.territory;

import fr.concertations.identity.Actor;
import fr.concertations.identity.Grant;
import fr.concertations.identity.Role;
import fr.concertations.identity.Roles;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.kernel.NotFound;
import fr.concertations.kernel.TerritoryCode;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Collectivités join: one asks, the commission decides, the person who asked becomes its référent. */
@Service
@Transactional(readOnly = true)
public class Collectivites {
    private static final int LONGEST_REASON = 2000;

    private final CollectiviteQueries queries;
    private final JoinRequestRepository requests;
    private final Territories territories;
    private final Roles roles;

    Collectivites(CollectiviteQueries queries, JoinRequestRepository requests, Territories territories, Roles roles) {
        this.queries = queries;
        this.requests = requests;
        this.territories = territories;
        this.roles = roles;
    }

    /**
     * Asking again while one's own request waits gives the same request.
     *
     * @throws InvalidInput at the field to correct, or at {@code territory} when it has joined or somebody else asked
     */
    @Transactional
    public JoinRequestId requestToJoin(Actor actor, JoinDraft draft) {
        var code = draft.requireComplete();
        if (territories.byCode(code).filter(place -> !place.former()).isEmpty())
            throw new InvalidInput("territory", "territory.join.territory.missing");
        if (of(code).isPresent()) throw new InvalidInput("territory", "territory.join.joined");
        return requests.insert(actor.id(), code, draft)
                .or(() -> requests.pendingOf(actor.id(), code))
                .orElseThrow(() -> new InvalidInput("territory", "territory.join.pending"));
    }

    /** Those that wait for the commission, the oldest first. */
    public List<JoinRequest> pendingRequests(Actor actor) {
        actor.requireCommission();
        return queries.pendingRequests();
    }

    /** What this person asked for, the latest first. */
    public List<JoinRequest> requestsOf(Actor actor) {
        return queries.requestsOf(actor.id());
    }

    /** The request that waits for a decision, whoever made it. */
    public boolean isPending(TerritoryCode territory) {
        return requests.isPending(territory);
    }

    /** The collectivité is in and the person who asked represents it. Accepting twice changes nothing. */
    @Transactional
    public void accept(Actor actor, JoinRequestId id) {
        actor.requireCommission();
        var request = requests.lock(id).orElseThrow(() -> new NotFound("join request " + id));
        switch (request.state()) {
            case DECLINED -> throw new NotAllowed("territory.request.decided");
            case ACCEPTED -> {}
            case PENDING -> {
                requests.accept(id, actor.id());
                requests.join(request);
                var grant = new Grant(Role.REFERENT, request.territory().code());
                roles.giveByDecision(request.requestedBy(), grant, actor.id());
            }
        }
    }

    /** @throws InvalidInput at {@code reason} when none is given: the person will read it */
    @Transactional
    public void decline(Actor actor, JoinRequestId id, String reason) {
        actor.requireCommission();
        var said = reason.strip();
        if (said.isEmpty()) throw new InvalidInput("reason", "territory.decline.reason.missing");
        if (said.length() > LONGEST_REASON)
            throw new InvalidInput("reason", "territory.tooLong", LONGEST_REASON, said.length());
        var request = requests.lock(id).orElseThrow(() -> new NotFound("join request " + id));
        if (request.state() != JoinRequest.State.PENDING) throw new NotAllowed("territory.request.decided");
        requests.decline(id, actor.id(), said);
    }

    /** All that joined, by name. */
    public List<Collectivite> joined() {
        return queries.joined();
    }

    public Optional<Collectivite> of(TerritoryCode territory) {
        return queries.of(territory);
    }
}
