package fr.concertations.grid;

import static fr.concertations.db.contribution.Tables.ITEM;
import static fr.concertations.db.grid.Tables.FILLED_GRID;
import static fr.concertations.db.grid.Tables.PUBLICATION;
import static org.jooq.impl.DSL.select;

import fr.concertations.contribution.ContributionId;
import fr.concertations.identity.AccountId;
import fr.concertations.identity.Holding;
import fr.concertations.identity.Keep;
import fr.concertations.identity.PersonalData;
import fr.concertations.kernel.StoredJson;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Grids published by somebody stay, without that person; titles of what a person wrote go from them with the text. */
@Component
@Order(5)
class GridData implements PersonalData {
    private final DSLContext dsl;

    GridData(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<Holding> holdings() {
        return List.of(Holding.work(
                "grilles",
                PUBLICATION,
                PUBLICATION.PUBLISHED_BY,
                PUBLICATION.GRID_ID,
                PUBLICATION.VERSION,
                PUBLICATION.PUBLISHED_AT));
    }

    @Override
    public void erase(AccountId person, Keep texts) {
        if (texts != Keep.NOTHING) return;
        var written = new HashSet<>(dsl.select(ITEM.ID)
                .from(ITEM)
                .where(ITEM.AUTHOR_ID.eq(person.value()))
                .fetch(r -> new ContributionId(r.value1())));
        dsl.selectFrom(PUBLICATION)
                .where(PUBLICATION.GRID_ID.in(select(FILLED_GRID.ID)
                        .from(FILLED_GRID)
                        .join(ITEM)
                        .on(ITEM.CONCERTATION_ID.eq(FILLED_GRID.CONCERTATION_ID))
                        .where(ITEM.AUTHOR_ID.eq(person.value()))))
                .forUpdate()
                .forEach(row -> {
                    var grid = StoredJson.read(row.getContent(), PublishedGrid.class);
                    var shown = grid.showing(othersIn(grid, written));
                    if (shown.equals(grid)) return;
                    row.setContent(StoredJson.write(shown));
                    row.update();
                });
    }

    private static Set<ContributionId> othersIn(PublishedGrid grid, Set<ContributionId> written) {
        return grid.cited()
                .map(PublishedSource.Contribution::id)
                .filter(id -> !written.contains(id))
                .collect(Collectors.toSet());
    }
}
