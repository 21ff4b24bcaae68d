package fr.concertations.commitment;

import fr.concertations.charter.Charter;
import fr.concertations.charter.Charters;
import fr.concertations.charter.Commitment;
import fr.concertations.charter.Signatory;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.Concertations;
import fr.concertations.debate.Origin;
import fr.concertations.kernel.TerritoryCode;
import fr.concertations.territory.Territory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How signatories keep what they signed, measured on the public concertations they hold here. Those brought from elsewhere
 * were held under other rules, and those by invitation are nobody else's business: neither is counted.
 */
@Service
@Transactional(readOnly = true)
public class Ledgers {
    private final Charters charters;
    private final Concertations concertations;
    private final FactFinder facts;

    Ledgers(Charters charters, Concertations concertations, FactFinder facts) {
        this.charters = charters;
        this.concertations = concertations;
        this.facts = facts;
    }

    /** All signatories, by name. */
    public List<Ledger> all() {
        return of(charters.signatories(), concertations.readable(Optional.empty()));
    }

    /** Empty when this territory has not signed. */
    public Optional<Ledger> of(Territory territory) {
        return charters.latest(territory.code())
                .map(signature -> of(
                        new Signatory(territory, signature),
                        concertations.ofTerritory(territory.code(), Optional.empty())));
    }

    /** @param debates those of this territory that anybody may read, already known to whoever asks */
    public Ledger of(Signatory signatory, List<Concertation> debates) {
        return of(List.of(signatory), debates).getFirst();
    }

    private List<Ledger> of(List<Signatory> signatories, List<Concertation> debates) {
        var held = debates.stream().filter(c -> c.origin() == Origin.PLATFORM).toList();
        var found = facts.of(held);
        var byTerritory = found.stream()
                .flatMap(f -> f.concertation().territories().stream().map(code -> Map.entry(code, f)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        var texts = charters.versions().stream().collect(Collectors.toMap(Charter::version, Function.identity()));
        return signatories.stream()
                .map(s -> new Ledger(
                        s,
                        kept(commitments(texts, s), byTerritory, s.territory().code())))
                .toList();
    }

    private static List<Kept> kept(
            Stream<Commitment> commitments, Map<TerritoryCode, List<Facts>> facts, TerritoryCode territory) {
        var own = facts.getOrDefault(territory, List.of());
        return commitments.map(c -> Kept.of(c, Measures.of(c.code(), own))).toList();
    }

    private static Stream<Commitment> commitments(Map<String, Charter> texts, Signatory signatory) {
        return Optional.ofNullable(texts.get(signatory.signature().version())).stream()
                .flatMap(charter -> charter.commitments().stream());
    }
}
