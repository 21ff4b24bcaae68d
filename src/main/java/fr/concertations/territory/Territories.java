package fr.concertations.territory;

import fr.concertations.kernel.NotFound;
import fr.concertations.kernel.Slice;
import fr.concertations.kernel.TerritoryCode;
import fr.concertations.search.SearchChanges;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The directory of places: found by name, code or postcode, and walked up and down. */
@Service
@Transactional(readOnly = true)
public class Territories {
    static final int PAGE = 40;

    private final TerritoryQueries queries;
    private final DirectoryRepository repository;
    private final SearchChanges changes;

    Territories(TerritoryQueries queries, DirectoryRepository repository, SearchChanges changes) {
        this.queries = queries;
        this.repository = repository;
        this.changes = changes;
    }

    public Optional<Territory> byCode(TerritoryCode code) {
        return queries.byCode(code);
    }

    /** @throws NotFound when the directory has no such code */
    public Territory require(TerritoryCode code) {
        return byCode(code).orElseThrow(() -> new NotFound("territory " + code));
    }

    public Optional<Territory> bySlug(String slug) {
        return queries.bySlug(slug);
    }

    /** By a code as people and files write it: {@code 35238}, {@code 243500139}, {@code 35}, {@code COM-35238}. */
    public Optional<Territory> byCodeTyped(String typed) {
        return queries.byOfficialCode(TypedPlace.of(typed).code());
    }

    /** Those not in the directory are missing from the answer. */
    public Map<TerritoryCode, Territory> byCodes(Collection<TerritoryCode> codes) {
        return queries.byCodes(codes).stream().collect(Collectors.toMap(Territory::code, Function.identity()));
    }

    /**
     * By name without accents, official code or postcode, the most likely first. A name may be followed by the beginning
     * of a postcode: {@code saint denis 93}.
     */
    public List<Territory> find(String typed, int limit) {
        var place = TypedPlace.of(typed);
        if (place.isEmpty()) return List.of();
        return place.isCode() ? queries.findByCode(place.code(), limit) : queries.findByName(place, limit);
    }

    /** What it is part of, the nearest first. */
    public List<Territory> parents(TerritoryCode code) {
        return queries.parents(code);
    }

    /** What it contains directly, the larger kinds first, then by name. @param page from 1 */
    public Slice<Territory> children(TerritoryCode code, int page) {
        var number = Math.max(1, page);
        return new Slice<>(queries.children(code, PAGE, number), number, PAGE, queries.countChildren(code));
    }

    /** These and everything they are part of, up to the régions. */
    public Set<TerritoryCode> withAncestors(Collection<TerritoryCode> codes) {
        return queries.withAncestors(codes);
    }

    /** How many places the official directory has now. */
    public long howMany() {
        return queries.howMany();
    }

    /** In which département or départements, or else in which région, each of these is: what tells namesakes apart. */
    public Map<TerritoryCode, String> whereabouts(Collection<TerritoryCode> codes) {
        return queries.ancestors(codes).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, place -> whereabouts(place.getValue())));
    }

    /** Régions and overseas territories by name: where one starts when one does not know what to look for. */
    public List<Territory> widest() {
        return queries.ofKinds(Territory.Kind.REGION, Territory.Kind.OUTRE_MER);
    }

    /** Everything each of these is part of, the nearest first; those that are part of nothing are left out. */
    public Map<TerritoryCode, List<TerritoryCode>> ancestors(Collection<TerritoryCode> codes) {
        return queries.ancestors(codes).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        place -> place.getValue().stream().map(Ancestor::code).toList()));
    }

    /** Adds a place that exists nowhere, for the demonstration; doing it again corrects it. */
    @Transactional
    public Territory registerDemonstration(
            TerritoryCode code, Territory.Kind kind, String name, String slug, int population) {
        repository.registerDemonstration(code, kind, name, slug, population);
        changes.changed(TerritorySearchSource.KIND, code);
        return require(code);
    }

    private static String whereabouts(List<Ancestor> ancestors) {
        var departements = names(ancestors, Territory.Kind.DEPARTEMENT);
        if (!departements.isEmpty()) return departements;
        return names(ancestors, Territory.Kind.REGION) + names(ancestors, Territory.Kind.OUTRE_MER);
    }

    private static String names(List<Ancestor> ancestors, Territory.Kind kind) {
        return ancestors.stream()
                .filter(ancestor -> ancestor.kind() == kind)
                .map(Ancestor::name)
                .collect(Collectors.joining(", "));
    }
}
