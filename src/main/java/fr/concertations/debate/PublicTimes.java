package fr.concertations.debate;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Since when concertations are public, and until when those that no longer are were. What never was is not told of. */
@Service
@Transactional(readOnly = true)
public class PublicTimes {
    private final PublicSpells spells;

    PublicTimes(PublicSpells spells) {
        this.spells = spells;
    }

    /** When the concertation at this address was closed to the public; empty while it is public, and when it never was. */
    public Optional<Instant> closed(String slug) {
        return spells.endOf(slug);
    }

    /** Those of these that are public, with the instant they became so, the last time. */
    public Map<ConcertationId, Instant> since(Collection<ConcertationId> ids) {
        return spells.running(ids);
    }
}
