package fr.concertations.debate;

import fr.concertations.charter.Charters;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.TerritoryCode;
import fr.concertations.territory.Territories;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The rule nobody escapes: a concertation takes place only where the charter is signed. */
@Component
class SignedTerritories {
    private final Charters charters;
    private final Territories territories;

    SignedTerritories(Charters charters, Territories territories) {
        this.charters = charters;
        this.territories = territories;
    }

    /** @throws InvalidInput at {@code territories}, naming those that have not signed */
    void require(List<TerritoryCode> codes) {
        var signed = charters.signedAmong(codes);
        var missing = codes.stream().filter(code -> !signed.contains(code)).toList();
        if (!missing.isEmpty()) throw new InvalidInput("territories", "debate.territories.unsigned", names(missing));
    }

    private String names(List<TerritoryCode> codes) {
        var known = territories.byCodes(codes);
        return codes.stream()
                .map(code -> Optional.ofNullable(known.get(code))
                        .map(place -> place.name())
                        .orElse(code.value()))
                .collect(Collectors.joining(", "));
    }
}
