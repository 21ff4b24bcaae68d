package fr.concertations.synthesis;

import fr.concertations.argument.Argument;
import fr.concertations.contribution.Contribution;
import fr.concertations.identity.Actor;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes extracts into quotations that say where they come from. */
@Component
class Quotations {
    private final StillPublic stillPublic;

    Quotations(StillPublic stillPublic) {
        this.stillPublic = stillPublic;
    }

    /** One for each extract whose source is still public. */
    Map<ExtractId, Quotation> of(Actor actor, Collection<Extract> extracts) {
        var reader = Optional.of(actor);
        var contributions = stillPublic.contributions(
                extracts.stream().map(e -> e.passage().source().contribution()).toList(), reader);
        var quotations = new LinkedHashMap<ExtractId, Quotation>();
        for (var extract : extracts) {
            var source = extract.passage().source();
            var contribution = contributions.get(source.contribution());
            var argument = source.argument().flatMap(id -> stillPublic.argument(id, reader));
            if (contribution != null
                    && argument.isPresent() == source.argument().isPresent())
                quotations.put(extract.id(), quotation(extract, contribution, argument.orElse(null)));
        }
        return quotations;
    }

    private static Quotation quotation(Extract extract, Contribution contribution, @Nullable Argument argument) {
        var passage = extract.passage();
        return new Quotation(
                extract.id(),
                contribution.id(),
                passage.source().argument().orElse(null),
                argument == null ? null : argument.stance(),
                passage.version(),
                passage.start(),
                passage.end(),
                passage.quote(),
                contribution.title(),
                contribution.kind(),
                (argument == null ? contribution.college() : argument.college()).orElse(null),
                argument == null ? contribution.channel() : argument.channel());
    }
}
