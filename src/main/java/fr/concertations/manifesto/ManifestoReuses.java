package fr.concertations.manifesto;

import fr.concertations.grid.CellReuses;
import fr.concertations.grid.GridId;
import fr.concertations.synthesis.Publication;
import fr.concertations.synthesis.Reuse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells a grid which articles of the manifesto rest on its cells. */
@Component
class ManifestoReuses implements CellReuses {
    private final ManifestoPublicationRepository publications;

    ManifestoReuses(ManifestoPublicationRepository publications) {
        this.publications = publications;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<Reuse>> of(GridId grid) {
        return publications.latest().map(p -> byCell(p, grid)).orElse(Map.of());
    }

    private static Map<String, List<Reuse>> byCell(Publication<PublishedManifesto> manifesto, GridId grid) {
        var reuses = new HashMap<String, List<Reuse>>();
        for (var article : manifesto.content().articles()) {
            var reuse = new Reuse(article.title(), ManifestoAddresses.article(manifesto.version(), article.id()));
            for (var citation : article.citations())
                if (citation.grid().equals(grid))
                    reuses.computeIfAbsent(citation.cell(), any -> new ArrayList<>())
                            .add(reuse);
        }
        return reuses;
    }
}
