package fr.concertations.territory;

import fr.concertations.identity.Actor;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.search.SearchChanges;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The logo and colours of collectivités, chosen by those who represent them; each change is written down. */
@Service
@Transactional(readOnly = true)
public class Looks {
    private static final int CHANGES_SHOWN = 20;

    private final LookRepository repository;
    private final Collectivites collectivites;
    private final SearchChanges changes;
    private final Clock clock;

    Looks(LookRepository repository, Collectivites collectivites, SearchChanges changes, Clock clock) {
        this.repository = repository;
        this.collectivites = collectivites;
        this.changes = changes;
        this.clock = clock;
    }

    /** The platform's, where nothing was chosen. */
    public Look of(Territory territory) {
        return repository
                .of(territory)
                .orElseGet(() -> new Look(territory, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /**
     * Doing it again changes nothing.
     *
     * @throws InvalidInput at {@code brand} or {@code accent}, naming the nearest colour one can read
     */
    @Transactional
    public void change(Actor actor, Territory territory, LookDraft draft) {
        requireMayChange(actor, territory);
        var look = draft.of(territory);
        var before = of(territory);
        if (look.equals(before)) return;
        repository.put(look);
        repository.tell(look, logoChange(before, look), actor.id(), clock.instant());
        changes.changed(TerritorySearchSource.KIND, territory.code());
    }

    /** The latest first. */
    public List<LookChange> changes(Actor actor, Territory territory) {
        requireMayChange(actor, territory);
        return repository.changes(territory.code(), CHANGES_SHOWN);
    }

    /** The content at {@link Look#cssPath()}. */
    public byte[] sheet(Look look) {
        return ThemeSheet.of(look.palette()).getBytes(StandardCharsets.UTF_8);
    }

    /** The content at {@link Look#logoPath()}. */
    public Optional<byte[]> logo(Look look) {
        return look.logo().map(Logo::png);
    }

    /** Both schemes of two colours to try; those that cannot be read are shown as they are. */
    public byte[] preview(Optional<Rgb> brand, Optional<Rgb> accent) {
        return ThemeSheet.preview(Palette.of(brand, accent)).getBytes(StandardCharsets.UTF_8);
    }

    private void requireMayChange(Actor actor, Territory territory) {
        actor.requireReferent(Set.of(territory.code()));
        if (collectivites.of(territory.code()).isEmpty()) throw new NotAllowed("territory.look.join");
    }

    private static LookChange.LogoChange logoChange(Look before, Look after) {
        if (before.logo().equals(after.logo())) return LookChange.LogoChange.SAME;
        return after.logo().isPresent() ? LookChange.LogoChange.NEW : LookChange.LogoChange.REMOVED;
    }
}
