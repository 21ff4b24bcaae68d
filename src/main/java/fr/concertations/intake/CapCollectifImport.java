package fr.concertations.intake;

import fr.concertations.debate.ConcertationDraft;
import fr.concertations.debate.ConcertationId;
import fr.concertations.debate.Concertations;
import fr.concertations.debate.Origin;
import fr.concertations.debate.StageDraft;
import fr.concertations.debate.StageKind;
import fr.concertations.debate.ThemeDraft;
import fr.concertations.debate.Visibility;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.Slug;
import fr.concertations.kernel.TerritoryCode;
import fr.concertations.kernel.Texts;
import fr.concertations.kernel.Typography;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings a Cap Collectif consultation export into a concertation, all of it or nothing; a second time adds nothing. */
@Service
public class CapCollectifImport {
    private final Concertations concertations;
    private final CapCollectifWriter writer;
    private final Texts texts;
    private final TransactionTemplate transaction;

    CapCollectifImport(
            Concertations concertations,
            CapCollectifWriter writer,
            Texts texts,
            PlatformTransactionManager transactions) {
        this.concertations = concertations;
        this.writer = writer;
        this.texts = texts;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Into a concertation of the platform.
     *
     * @param dryRun does everything, tells everything, and keeps nothing
     * @throws InvalidInput at {@code concertation} or {@code file}
     */
    public ImportReport into(String slug, Path file, boolean dryRun) {
        var read = CapCollectifReader.read(file);
        return run(dryRun, () -> writer.write(existing(slug), read));
    }

    /**
     * Into a finished concertation made for it, or made by an earlier import under the same title. It is history from
     * elsewhere: the territory needs not have signed the charter.
     */
    public ImportReport intoNew(TerritoryCode territory, String title, Path file, boolean dryRun) {
        var read = CapCollectifReader.read(file);
        return run(dryRun, () -> writer.write(imported(territory, title, read), read));
    }

    private ImportReport run(boolean dryRun, Supplier<ImportReport> work) {
        return transaction.execute(status -> {
            if (dryRun) status.setRollbackOnly();
            return work.get();
        });
    }

    private ConcertationId existing(String slug) {
        return concertations
                .unchecked(slug)
                .orElseThrow(() -> new InvalidInput("concertation", "intake.concertation.unknown", slug))
                .id();
    }

    private ConcertationId imported(TerritoryCode territory, String title, CapCollectifFile file) {
        return concertations
                .imported(territory, title.strip())
                .orElseGet(() -> concertations.createByPlatform(draft(territory, title, file), Origin.IMPORT));
    }

    private ConcertationDraft draft(TerritoryCode territory, String title, CapCollectifFile file) {
        var first =
                times(file).min(Instant::compareTo).orElseThrow(() -> new InvalidInput("file", "intake.file.empty"));
        var last = times(file).max(Instant::compareTo).orElseThrow();
        var afterLast = Typography.dayInParis(last)
                .plusDays(1)
                .atStartOfDay(Typography.PARIS)
                .toInstant();
        var stage = new StageDraft(StageKind.CONTRIBUTION, first, afterLast, true, true, true);
        return new ConcertationDraft(
                title,
                texts.get("intake.presentation", Texts.FRENCH, file.proposals().size()),
                "",
                List.of(territory),
                List.of(),
                themes(file),
                List.of(stage),
                Visibility.PUBLIC,
                Set.of());
    }

    /** The sections of the source, as themes. */
    static List<ThemeDraft> themes(CapCollectifFile file) {
        return file.proposals().stream()
                .map(CapCollectifLine.Proposal::section)
                .filter(section -> !section.isEmpty())
                .distinct()
                .map(section -> new ThemeDraft(Slug.of(section), section))
                .toList();
    }

    private static Stream<Instant> times(CapCollectifFile file) {
        return Stream.of(
                        file.proposals().stream().flatMap(p -> Optional.ofNullable(p.at()).stream()),
                        file.votes().stream().map(CapCollectifLine.Vote::at),
                        file.arguments().stream().map(CapCollectifLine.Argument::at))
                .flatMap(times -> times);
    }
}
