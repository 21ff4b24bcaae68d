package fr.concertations.ballot;

import static fr.concertations.db.ballot.Tables.TURNOUT_NOW;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;

import fr.concertations.debate.ConcertationId;
import fr.concertations.identity.Assurance;
import java.math.BigDecimal;
import java.util.Collection;
import org.jooq.Condition;
import org.jooq.Field;

/** What makes somebody one who took a position: lines of the turnout, guests aside, that come to more than nothing. */
final class Presence {
    /** Greater than nothing for who is present; lines of who took everything back come to nothing. */
    static final Field<BigDecimal> POSITIONS = sum(
            TURNOUT_NOW.AGREE.plus(TURNOUT_NOW.MIXED).plus(TURNOUT_NOW.DISAGREE).plus(TURNOUT_NOW.PASS));

    private Presence() {}

    static Condition ofMembersIn(Collection<ConcertationId> concertations) {
        return TURNOUT_NOW
                .ASSURANCE
                .ne(inline(Assurance.GUEST.name()))
                .and(TURNOUT_NOW.CONCERTATION_ID.in(
                        concertations.stream().map(ConcertationId::value).toList()));
    }
}
