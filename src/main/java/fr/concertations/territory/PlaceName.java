package fr.concertations.territory;

import static fr.concertations.db.territory.Tables.PLACE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;

import org.jooq.Field;

/** The name of a place, for statements of other modules that have its code. */
public final class PlaceName {
    private PlaceName() {}

    /** The code itself when no place has it. */
    public static Field<String> of(Field<String> code) {
        return coalesce(field(select(PLACE.NAME).from(PLACE).where(PLACE.CODE.eq(code))), code);
    }
}
