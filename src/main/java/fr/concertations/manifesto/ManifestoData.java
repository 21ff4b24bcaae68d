package fr.concertations.manifesto;

import static fr.concertations.db.manifesto.Tables.PUBLICATION;

import fr.concertations.identity.Holding;
import fr.concertations.identity.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

/** Versions of the manifesto published by somebody: they stay, without that person. */
@Component
class ManifestoData implements PersonalData {
    @Override
    public List<Holding> holdings() {
        return List.of(Holding.work(
                "manifestes", PUBLICATION, PUBLICATION.PUBLISHED_BY, PUBLICATION.VERSION, PUBLICATION.PUBLISHED_AT));
    }
}
