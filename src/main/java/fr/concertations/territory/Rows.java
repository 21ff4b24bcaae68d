package fr.concertations.territory;

import static fr.concertations.db.territory.Tables.PLACE;
import static org.jooq.impl.DSL.row;

import fr.concertations.kernel.TerritoryCode;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record10;
import org.jooq.SelectField;
import org.jooq.SelectJoinStep;
import org.jspecify.annotations.Nullable;

/** How a row of the directory becomes a {@link Territory}, alone or inside a wider row. */
final class Rows {
    private Rows() {}

    static SelectJoinStep<Record10<String, String, String, String, String, String, Integer, String[], Boolean, Boolean>>
            territories(DSLContext dsl) {
        return dsl.select(
                        PLACE.CODE,
                        PLACE.KIND,
                        PLACE.NAME,
                        PLACE.SLUG,
                        PLACE.COG,
                        PLACE.SIREN,
                        PLACE.POPULATION,
                        PLACE.POSTCODES,
                        PLACE.DEMONSTRATION,
                        PLACE.FORMER)
                .from(PLACE);
    }

    /** The place joined to a row, as one column. */
    static SelectField<Territory> nested() {
        return row(
                        PLACE.CODE,
                        PLACE.KIND,
                        PLACE.NAME,
                        PLACE.SLUG,
                        PLACE.COG,
                        PLACE.SIREN,
                        PLACE.POPULATION,
                        PLACE.POSTCODES,
                        PLACE.DEMONSTRATION,
                        PLACE.FORMER)
                .mapping(Rows::territory);
    }

    static Territory territory(
            String code,
            String kind,
            String name,
            String slug,
            @Nullable String cog,
            @Nullable String siren,
            @Nullable Integer population,
            String[] postcodes,
            boolean demonstration,
            boolean former) {
        return new Territory(
                new TerritoryCode(code),
                Territory.Kind.valueOf(kind),
                name,
                slug,
                Optional.ofNullable(cog),
                Optional.ofNullable(siren),
                Optional.ofNullable(population),
                List.of(postcodes),
                demonstration,
                former);
    }
}
