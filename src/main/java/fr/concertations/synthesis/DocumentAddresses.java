package fr.concertations.synthesis;

import fr.concertations.debate.Concertation;
import fr.concertations.debate.Concertations;
import fr.concertations.debate.Visibility;
import fr.concertations.kernel.NotFound;
import fr.concertations.territory.Territories;
import fr.concertations.territory.Territory;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where published documents stand: under their concertation, under its leading territory. */
@Service
public class DocumentAddresses {
    private final Territories territories;
    private final Concertations concertations;

    DocumentAddresses(Territories territories, Concertations concertations) {
        this.territories = territories;
        this.concertations = concertations;
    }

    /** What stands at an address, for anybody. @throws NotFound when nothing does, or nothing public */
    @Transactional(readOnly = true)
    public Located locate(String territorySlug, String concertationSlug) {
        var concertation = concertations
                .bySlug(concertationSlug, Optional.empty())
                .orElseThrow(() -> new NotFound("concertation " + concertationSlug));
        var territory = territories
                .bySlug(territorySlug)
                .filter(t -> concertation.territories().contains(t.code()))
                .orElseThrow(() -> new NotFound("territory " + territorySlug));
        return new Located(territory, concertation, of(concertation));
    }

    /** A public concertation, the territory it was reached through, and where its documents stand. */
    public record Located(Territory territory, Concertation concertation, Address address) {}

    /** Those of a concertation by invitation stand in the application, where people are known. */
    public Address of(Concertation concertation) {
        if (concertation.visibility() == Visibility.INVITATION)
            return new Address("/app/concertations/" + concertation.slug(), false);
        var lead = concertation.lead();
        var slug = territories.byCode(lead).map(Territory::slug).orElseGet(lead::value);
        return new Address("/territoires/" + slug + "/concertations/" + concertation.slug(), true);
    }

    /**
     * @param concertation such as {@code /territoires/rennes-metropole/concertations/ia-et-ecole}
     * @param perVersion each version has its own page, which never changes
     */
    public record Address(String concertation, boolean perVersion) {
        /** The latest version. */
        public String document(DocumentKind kind) {
            return page(kind.path());
        }

        public String version(DocumentKind kind, int version) {
            return version(kind.path(), version);
        }

        public String sentence(int version, SentenceId id) {
            return version(DocumentKind.SYNTHESIS, version) + "#" + DocumentKind.SYNTHESIS.anchor() + "-" + id;
        }

        public String conclusion(int version, ConclusionId id) {
            return version(DocumentKind.CONCLUSIONS, version) + "#" + DocumentKind.CONCLUSIONS.anchor() + "-" + id;
        }

        /** Something else published about the concertation, such as its grid. */
        public String page(String path) {
            return concertation + "/" + path;
        }

        public String version(String path, int version) {
            return perVersion ? page(path) + "/versions/" + version : page(path);
        }
    }
}
