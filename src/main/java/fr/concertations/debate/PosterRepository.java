package fr.concertations.debate;

import static fr.concertations.db.debate.Tables.POSTER;
import static org.jooq.Records.mapping;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what posters print. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PosterRepository {
    /** No vowel, so that no word comes out, and nothing that reads like something else. */
    private static final String LETTERS = "bcdfghjkmnpqrstvwxz23456789";

    private static final int LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final DSLContext dsl;

    PosterRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Gives a new concertation its code. */
    void print(ConcertationId id) {
        var printed = insert(id, code());
        while (!printed) printed = insert(id, code());
    }

    /** @return false when another concertation has this code */
    private boolean insert(ConcertationId id, String code) {
        return dsl.insertInto(POSTER)
                        .set(POSTER.CONCERTATION_ID, id.value())
                        .set(POSTER.CODE, code)
                        .onConflict(POSTER.CODE)
                        .doNothing()
                        .execute()
                > 0;
    }

    Optional<ConcertationId> behind(String code) {
        return dsl.select(POSTER.CONCERTATION_ID)
                .from(POSTER)
                .where(POSTER.CODE.eq(code))
                .fetchOptional(row -> new ConcertationId(row.value1()));
    }

    Optional<Posters.Poster> of(ConcertationId id) {
        return dsl.select(POSTER.CODE, POSTER.ELSEWHERE)
                .from(POSTER)
                .where(POSTER.CONCERTATION_ID.eq(id.value()))
                .fetchOptional(mapping(Posters.Poster::new));
    }

    void tell(ConcertationId id, String elsewhere) {
        dsl.update(POSTER)
                .set(POSTER.ELSEWHERE, elsewhere)
                .where(POSTER.CONCERTATION_ID.eq(id.value()))
                .execute();
    }

    private static String code() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
