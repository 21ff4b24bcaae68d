package fr.concertations.ballot;

import static fr.concertations.db.ballot.Tables.POSITION;
import static fr.concertations.db.ballot.Tables.REVISION;
import static fr.concertations.db.ballot.Tables.STANDING;
import static fr.concertations.db.contribution.Tables.ITEM;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import fr.concertations.contribution.ContributionId;
import fr.concertations.debate.ConcertationId;
import fr.concertations.identity.AccountId;
import fr.concertations.identity.Assurance;
import fr.concertations.identity.College;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.postgresql.PGConnection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Every position of the members in a concertation, one by one, for whoever computes on them; guests are not in it. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Casts {
    private final DSLContext dsl;

    Casts(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** @param number from 0 in the order they come in one reading; ids of one number are one object */
    public record Numbered<T>(int number, T id) {}

    /** @param college empty for imports that tell none @param shown whether the contribution is published */
    public record Cast(
            Numbered<ContributionId> contribution,
            boolean shown,
            Numbered<AccountId> voter,
            Position choice,
            Optional<College> college,
            LocalDate on) {}

    /** How many times the counts of each concertation changed; those without positions are absent. */
    public Map<ConcertationId, Long> revisions() {
        return dsl.selectFrom(REVISION).fetchMap(r -> new ConcertationId(r.getConcertationId()), r -> r.getNumber());
    }

    /** How many positions of members there were when the counts were last folded: about as many as there are. */
    public int folded(ConcertationId concertation) {
        return dsl.select(sum(STANDING.AGREE
                        .plus(STANDING.MIXED)
                        .plus(STANDING.DISAGREE)
                        .plus(STANDING.PASS)))
                .from(STANDING)
                .where(STANDING.CONCERTATION_ID.eq(concertation.value()))
                .fetchOptional(0, Integer.class)
                .orElse(0);
    }

    /**
     * In no order, as they are read: a million never stand in memory together. Twice as long at rest as at work, in slices of
     * a few milliseconds, and the database with it: those who vote meanwhile find a processor.
     */
    public void forEach(ConcertationId concertation, Consumer<Cast> each) {
        var positions = select(
                        ITEM.ID,
                        ITEM.STATE.eq("PUBLISHED"),
                        POSITION.VOTER_ID,
                        POSITION.CHOICE,
                        POSITION.COLLEGE,
                        POSITION.CAST_ON)
                .from(POSITION)
                .join(ITEM)
                .on(ITEM.ID.eq(POSITION.CONTRIBUTION_ID))
                .where(ITEM.CONCERTATION_ID.eq(concertation.value()))
                .and(POSITION.ASSURANCE.ne(Assurance.GUEST.name()));
        var copied = "copy (%s) to stdout (format binary)".formatted(dsl.renderInlined(positions));
        dsl.connection(connection -> {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(copied);
            try {
                var rows = new CastRows(copy);
                var pace = new Pace();
                for (var cast = rows.next(); cast != null; cast = rows.next()) {
                    each.accept(cast);
                    pace.step();
                }
            } finally {
                if (copy.isActive()) copy.cancelCopy();
            }
        });
    }
}
