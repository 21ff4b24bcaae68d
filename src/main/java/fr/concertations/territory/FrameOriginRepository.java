package fr.concertations.territory;

import static fr.concertations.db.territory.Tables.FRAME_ORIGIN;
import static org.jooq.impl.DSL.min;

import fr.concertations.kernel.TerritoryCode;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the sites that may frame pages of territories. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class FrameOriginRepository {
    private final DSLContext dsl;

    FrameOriginRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** In the order they were given. */
    List<String> of(Collection<TerritoryCode> territories) {
        return dsl.select(FRAME_ORIGIN.ORIGIN)
                .from(FRAME_ORIGIN)
                .where(FRAME_ORIGIN.TERRITORY_CODE.in(
                        territories.stream().map(TerritoryCode::value).toList()))
                .groupBy(FRAME_ORIGIN.ORIGIN)
                .orderBy(min(FRAME_ORIGIN.RANK), FRAME_ORIGIN.ORIGIN)
                .fetch(FRAME_ORIGIN.ORIGIN);
    }

    void replace(TerritoryCode territory, List<String> origins) {
        dsl.deleteFrom(FRAME_ORIGIN)
                .where(FRAME_ORIGIN.TERRITORY_CODE.eq(territory.value()))
                .execute();
        for (int rank = 0; rank < origins.size(); rank++)
            dsl.insertInto(FRAME_ORIGIN)
                    .values(territory.value(), origins.get(rank), rank)
                    .execute();
    }
}
