package fr.concertations.argument;

import static fr.concertations.db.argument.Tables.POINT;
import static fr.concertations.db.contribution.Tables.ITEM;
import static org.jooq.impl.DSL.select;

import java.util.Collection;
import java.util.UUID;
import org.jooq.Record2;
import org.jooq.Select;

/** Arguments, in whatever state, as a part of the statement of somebody who counts what is about them. */
public final class ArgumentTexts {
    private ArgumentTexts() {}

    /** Each argument made in these concertations, then its concertation. */
    public static Select<Record2<UUID, UUID>> in(Collection<UUID> concertations) {
        return select(POINT.ID, ITEM.CONCERTATION_ID)
                .from(POINT)
                .join(ITEM)
                .on(ITEM.ID.eq(POINT.CONTRIBUTION_ID))
                .where(ITEM.CONCERTATION_ID.in(concertations));
    }
}
