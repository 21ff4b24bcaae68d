package fr.concertations.ballot;

import fr.concertations.debate.Concertations;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the recounts of the nights found, for anybody to read. */
@Service
@Transactional(readOnly = true)
public class Recounts {
    private final RecountRepository repository;
    private final Concertations concertations;

    Recounts(RecountRepository repository, Concertations concertations) {
        this.repository = repository;
        this.concertations = concertations;
    }

    /** Empty before the first night. */
    public Optional<Recount> last() {
        return latest(1).stream().findFirst();
    }

    /** The latest first; of their differences, those of concertations anybody may read. */
    public List<Recount> latest(int most) {
        var recounts = repository.latest(most);
        var told = recounts.stream()
                .flatMap(recount -> recount.found().stream())
                .map(Recount.Difference::concertation)
                .collect(Collectors.toSet());
        if (told.isEmpty()) return recounts;
        var readable = concertations.readableAmong(told, Optional.empty()).keySet();
        return recounts.stream().map(recount -> recount.toldOf(readable)).toList();
    }
}
