package fr.concertations.commitment.web;

import fr.concertations.charter.Commitment;
import fr.concertations.commitment.Keeping;
import fr.concertations.commitment.Kept;
import fr.concertations.commitment.Ledger;
import java.util.List;

/** One commitment across all signatories. */
record Summary(Commitment commitment, List<Kept> everywhere) {
    /** For the commitments of the current charter; those of older versions count where they have the same code. */
    static List<Summary> of(List<Commitment> commitments, List<Ledger> ledgers) {
        return commitments.stream()
                .map(commitment -> new Summary(
                        commitment,
                        ledgers.stream()
                                .flatMap(ledger -> ledger.commitments().stream())
                                .filter(kept -> kept.commitment().code().equals(commitment.code()))
                                .toList()))
                .toList();
    }

    public long count(Keeping keeping) {
        return everywhere.stream().filter(kept -> kept.keeping() == keeping).count();
    }
}
