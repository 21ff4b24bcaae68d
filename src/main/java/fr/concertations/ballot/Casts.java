package fr.concertations.ballot;

import static fr.concertations.db.ballot.Tables.POSITION;
import static fr.concertations.db.ballot.Tables.REVISION;
import static fr.concertations.db.contribution.Tables.ITEM;
import static org.jooq.impl.DSL.inline;

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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Every position of the members in a concertation, one by one, for whoever computes on them; guests are not in it. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Casts {
    private static final int FETCHED_AT_ONCE = 10_000;

    private final DSLContext dsl;

    Casts(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** @param college empty for imports that tell none @param shown whether the contribution is published */
    public record Cast(
            ContributionId contribution,
            boolean shown,
            AccountId voter,
            Position choice,
            Optional<College> college,
            LocalDate on) {}

    /** How many times the counts of each concertation changed; those without positions are absent. */
    public Map<ConcertationId, Long> revisions() {
        return dsl.selectFrom(REVISION).fetchMap(r -> new ConcertationId(r.getConcertationId()), r -> r.getNumber());
    }

    /** In no order, as they are read: a million never stand in memory together. */
    public void forEach(ConcertationId concertation, Consumer<Cast> each) {
        try (var rows = dsl.select(
                        ITEM.ID, ITEM.STATE, POSITION.VOTER_ID, POSITION.CHOICE, POSITION.COLLEGE, POSITION.CAST_ON)
                .from(POSITION)
                .join(ITEM)
                .on(ITEM.ID.eq(POSITION.CONTRIBUTION_ID))
                .where(ITEM.CONCERTATION_ID.eq(concertation.value()))
                .and(POSITION.ASSURANCE.ne(inline(Assurance.GUEST.name())))
                .fetchSize(FETCHED_AT_ONCE)
                .fetchLazy()) {
            for (var row : rows)
                each.accept(new Cast(
                        new ContributionId(row.value1()),
                        row.value2().equals("PUBLISHED"),
                        new AccountId(row.value3()),
                        Position.valueOf(row.value4()),
                        row.value5().isEmpty() ? Optional.empty() : Optional.of(College.valueOf(row.value5())),
                        row.value6()));
        }
    }
}
