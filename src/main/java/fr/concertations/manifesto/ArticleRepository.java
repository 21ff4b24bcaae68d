package fr.concertations.manifesto;

import static fr.concertations.db.manifesto.Tables.ARTICLE;
import static fr.concertations.db.manifesto.Tables.CITATION;
import static fr.concertations.db.manifesto.Tables.DRAFT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import fr.concertations.grid.GridId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The articles being written and what they cite. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ArticleRepository {
    private final DSLContext dsl;

    ArticleRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    int revision() {
        return dsl.select(DRAFT.REVISION).from(DRAFT).fetchSingle(r -> r.value1());
    }

    /** Keeps other writers out until the end of the transaction. @return the revision of the whole */
    int lock() {
        return dsl.select(DRAFT.REVISION).from(DRAFT).forUpdate().fetchSingle(r -> r.value1());
    }

    void countChange() {
        dsl.update(DRAFT).set(DRAFT.REVISION, DRAFT.REVISION.plus(1)).execute();
    }

    List<Article> all() {
        return dsl.select(
                        ARTICLE.ID.convertFrom(ArticleId::new),
                        ARTICLE.TITLE,
                        ARTICLE.TEXT,
                        multiset(select(CITATION.GRID_ID, CITATION.CELL_CODE)
                                        .from(CITATION)
                                        .where(CITATION.ARTICLE_ID.eq(ARTICLE.ID))
                                        .orderBy(CITATION.RANK))
                                .convertFrom(rows -> rows.map(mapping(ArticleRepository::cited))),
                        ARTICLE.REVISION)
                .from(ARTICLE)
                .orderBy(ARTICLE.RANK)
                .fetch(mapping(Article::new));
    }

    ArticleId append(ArticleDraft draft) {
        var id = dsl.insertInto(ARTICLE)
                .set(
                        ARTICLE.RANK,
                        select(coalesce(max(ARTICLE.RANK), val(-1)).plus(1)).from(ARTICLE))
                .set(ARTICLE.TITLE, draft.title())
                .set(ARTICLE.TEXT, draft.text())
                .returningResult(ARTICLE.ID)
                .fetchSingle(r -> new ArticleId(Objects.requireNonNull(r.value1())));
        cite(id, draft.citations());
        return id;
    }

    /** @return whether the article was still at this revision */
    boolean rewrite(ArticleId id, int revision, ArticleDraft draft) {
        var changed = dsl.update(ARTICLE)
                .set(ARTICLE.TITLE, draft.title())
                .set(ARTICLE.TEXT, draft.text())
                .set(ARTICLE.REVISION, ARTICLE.REVISION.plus(1))
                .where(ARTICLE.ID.eq(id.value()))
                .and(ARTICLE.REVISION.eq(revision))
                .execute();
        if (changed == 0) return false;
        dsl.deleteFrom(CITATION).where(CITATION.ARTICLE_ID.eq(id.value())).execute();
        cite(id, draft.citations());
        return true;
    }

    void order(List<ArticleId> ids) {
        for (var rank = 0; rank < ids.size(); rank++)
            dsl.update(ARTICLE)
                    .set(ARTICLE.RANK, rank)
                    .where(ARTICLE.ID.eq(ids.get(rank).value()))
                    .execute();
    }

    /** Versions already published keep it. */
    void delete(ArticleId id) {
        dsl.deleteFrom(ARTICLE).where(ARTICLE.ID.eq(id.value())).execute();
    }

    private void cite(ArticleId id, List<CitedCell> cells) {
        for (var rank = 0; rank < cells.size(); rank++)
            dsl.insertInto(CITATION)
                    .set(CITATION.ARTICLE_ID, id.value())
                    .set(CITATION.RANK, rank)
                    .set(CITATION.GRID_ID, cells.get(rank).grid().value())
                    .set(CITATION.CELL_CODE, cells.get(rank).cell())
                    .execute();
    }

    private static CitedCell cited(UUID grid, String cell) {
        return new CitedCell(new GridId(grid), cell);
    }
}
