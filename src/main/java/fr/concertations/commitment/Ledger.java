package fr.concertations.commitment;

import fr.concertations.charter.Signatory;
import java.util.List;

/** What a signatory promised, and how each promise stands. */
public record Ledger(Signatory signatory, List<Kept> commitments) {
    public long count(Keeping keeping) {
        return commitments.stream().filter(kept -> kept.keeping() == keeping).count();
    }
}
