package fr.concertations.search;

import static fr.concertations.db.search.Tables.CHANGE;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where content modules say, in the transaction of the change itself, that something must be indexed anew. */
@Component
public class SearchChanges {
    /** Stands for every object of a kind. */
    static final String ALL = "*";

    private final DSLContext dsl;

    SearchChanges(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** @param kind the {@link SearchSource#kind()} that knows this object */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(String kind, Object id) {
        dsl.insertInto(CHANGE)
                .set(CHANGE.KIND, kind)
                .set(CHANGE.OBJECT_ID, id.toString())
                .execute();
    }

    /** For a bulk load: every object of the kind is indexed anew, from one row instead of thousands. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void allChanged(String kind) {
        changed(kind, ALL);
    }
}
