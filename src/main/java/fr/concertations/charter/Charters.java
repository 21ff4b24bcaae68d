package fr.concertations.charter;

import fr.concertations.identity.Actor;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.kernel.TerritoryCode;
import fr.concertations.territory.Collectivites;
import fr.concertations.territory.Territories;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The charter, version by version, and who signed which. */
@Service
@Transactional(readOnly = true)
public class Charters {
    private final CharterRepository repository;
    private final CharterQueries queries;
    private final Collectivites collectivites;
    private final Territories territories;

    Charters(
            CharterRepository repository,
            CharterQueries queries,
            Collectivites collectivites,
            Territories territories) {
        this.repository = repository;
        this.queries = queries;
        this.collectivites = collectivites;
        this.territories = territories;
    }

    /** The version one signs today. */
    public Charter current() {
        return queries.versions().getFirst();
    }

    /** Every version published, the latest first. */
    public List<Charter> versions() {
        return queries.versions();
    }

    public Optional<Charter> version(String version) {
        return queries.version(version);
    }

    /**
     * Signs the current version for a territory that joined. Signing it again gives the signature already there.
     *
     * @throws NotAllowed unless the person represents this territory and it has joined
     * @throws InvalidInput at {@code name} or {@code function}
     */
    @Transactional
    public Signature sign(Actor actor, TerritoryCode territory, SignatureDraft draft) {
        actor.requireReferent(Set.of(territory));
        if (collectivites.of(territory).isEmpty()) throw new NotAllowed("charter.sign.notJoined");
        draft.requireComplete();
        return repository.sign(actor.id(), territory, current().version(), draft);
    }

    /** Some version of the charter is signed for this territory: it may open concertations. */
    public boolean hasSigned(TerritoryCode territory) {
        return latest(territory).isPresent();
    }

    /** Those of these territories for which some version is signed. */
    public Set<TerritoryCode> signedAmong(Collection<TerritoryCode> codes) {
        return queries.signedAmong(codes);
    }

    /** All territories that signed, by name, with the latest version each signed. */
    public List<Signatory> signatories() {
        var latest = queries.latest();
        var places =
                territories.byCodes(latest.stream().map(Signature::territory).toList());
        return latest.stream()
                .flatMap(signature -> Optional.ofNullable(places.get(signature.territory())).stream()
                        .map(place -> new Signatory(place, signature)))
                .sorted(CharterQueries.BY_NAME)
                .toList();
    }

    public Optional<Signature> latest(TerritoryCode territory) {
        return signatures(territory).stream().findFirst();
    }

    /** Everything signed for a territory, the latest first. */
    public List<Signature> signatures(TerritoryCode territory) {
        return queries.signatures(territory);
    }
}
