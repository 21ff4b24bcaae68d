package fr.concertations.ballot;

import static fr.concertations.db.ballot.Tables.POSITION;
import static fr.concertations.db.ballot.Tables.RECOUNT;
import static fr.concertations.db.ballot.Tables.RECOUNT_DIFFERENCE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import fr.concertations.ballot.Recount.Difference;
import fr.concertations.ballot.Recount.Figure;
import fr.concertations.contribution.ContributionId;
import fr.concertations.debate.ConcertationId;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts again, and keeps what each recount found. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RecountRepository {
    private static final Field<List<Difference>> FOUND = multiset(select(
                            RECOUNT_DIFFERENCE.FIGURE.convertFrom(Figure::valueOf),
                            RECOUNT_DIFFERENCE.CONCERTATION_ID.convertFrom(ConcertationId::new),
                            RECOUNT_DIFFERENCE.CONTRIBUTION_ID.convertFrom(
                                    id -> Optional.ofNullable(id).map(ContributionId::new)),
                            RECOUNT_DIFFERENCE.COLLEGE.convertFrom(Optional::ofNullable),
                            RECOUNT_DIFFERENCE.CHOICE.convertFrom(
                                    choice -> Optional.ofNullable(choice).map(Position::valueOf)),
                            RECOUNT_DIFFERENCE.KEPT,
                            RECOUNT_DIFFERENCE.COUNTED)
                    .from(RECOUNT_DIFFERENCE)
                    .where(RECOUNT_DIFFERENCE.RECOUNT_ID.eq(RECOUNT.ID))
                    .orderBy(RECOUNT_DIFFERENCE.RANK))
            .convertFrom(rows -> rows.map(mapping(Difference::new)));

    private final DSLContext dsl;

    RecountRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    long positions() {
        return dsl.fetchCount(POSITION);
    }

    /** Puts right what differs from the positions. Whoever calls holds the lock of the counts. */
    List<Difference> repaired(Figure figure) {
        return dsl.fetch(RecountStatements.of(figure)).map(row -> difference(figure, row));
    }

    void sweep() {
        RecountStatements.SWEEP.forEach(dsl::execute);
    }

    void keep(Recount recount) {
        var id = dsl.insertInto(RECOUNT)
                .set(RECOUNT.STARTED_AT, recount.startedAt().atOffset(ZoneOffset.UTC))
                .set(RECOUNT.FINISHED_AT, recount.finishedAt().atOffset(ZoneOffset.UTC))
                .set(RECOUNT.POSITIONS, recount.positions())
                .set(RECOUNT.DIFFERENCES, recount.differences())
                .returningResult(RECOUNT.ID)
                .fetchSingle()
                .value1();
        dsl.batch(IntStream.range(0, recount.found().size())
                        .mapToObj(rank -> dsl.insertInto(RECOUNT_DIFFERENCE)
                                .values(row(id, rank, recount.found().get(rank))))
                        .toList())
                .execute();
    }

    /** The latest first, with all they found. */
    List<Recount> latest(int most) {
        return dsl.select(
                        RECOUNT.STARTED_AT.convertFrom(OffsetDateTime::toInstant),
                        RECOUNT.FINISHED_AT.convertFrom(OffsetDateTime::toInstant),
                        RECOUNT.POSITIONS,
                        RECOUNT.DIFFERENCES,
                        FOUND)
                .from(RECOUNT)
                .orderBy(RECOUNT.FINISHED_AT.desc(), RECOUNT.ID.desc())
                .limit(most)
                .fetch(mapping(Recount::new));
    }

    private static List<?> row(UUID recount, int rank, Difference found) {
        return Arrays.asList(
                recount,
                rank,
                found.figure().name(),
                found.concertation().value(),
                found.contribution().map(ContributionId::value).orElse(null),
                found.college().orElse(null),
                found.choice().map(Enum::name).orElse(null),
                found.kept(),
                found.counted());
    }

    private static Difference difference(Figure figure, Record row) {
        return new Difference(
                figure,
                new ConcertationId(row.get(0, UUID.class)),
                Optional.ofNullable(row.get(1, UUID.class)).map(ContributionId::new),
                Optional.ofNullable(row.get(2, String.class)),
                Optional.ofNullable(row.get(3, String.class)).map(Position::valueOf),
                row.get(4, Long.class),
                row.get(5, Long.class));
    }
}
