package fr.concertations.manifesto;

import fr.concertations.identity.Actor;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.NotFound;
import fr.concertations.kernel.Shift;
import fr.concertations.search.SearchChanges;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing the manifesto: the national commission does, and each article cites at least one published cell. */
@Service
public class Manifesto {
    private final ArticleRepository repository;
    private final CitableCells citable;
    private final ManifestoPublicationRepository publications;
    private final SearchChanges changes;

    Manifesto(
            ArticleRepository repository,
            CitableCells citable,
            ManifestoPublicationRepository publications,
            SearchChanges changes) {
        this.changes = changes;
        this.repository = repository;
        this.citable = citable;
        this.publications = publications;
    }

    @Transactional(readOnly = true)
    public WorkingManifesto draft(Actor actor) {
        actor.requireCommission();
        return new WorkingManifesto(repository.all(), repository.revision());
    }

    /** What an article may cite: every cell of a published grid that anybody may read. */
    @Transactional(readOnly = true)
    public Map<CitedCell, PublishedCitation> citable(Actor actor) {
        actor.requireCommission();
        return citable.all();
    }

    /** @throws InvalidInput at {@code title}, {@code text}, {@code citations} */
    @Transactional
    public ArticleId add(Actor actor, ArticleDraft draft) {
        actor.requireCommission();
        requireCitable(draft);
        repository.lock();
        repository.countChange();
        return repository.append(draft);
    }

    /** @throws InvalidInput at {@code title}, {@code text}, {@code citations}, at {@code revision} when somebody changed it meanwhile */
    @Transactional
    public void rewrite(Actor actor, ArticleId id, int revision, ArticleDraft draft) {
        actor.requireCommission();
        requireCitable(draft);
        repository.lock();
        requireThere(id);
        if (!repository.rewrite(id, revision, draft)) throw new InvalidInput("revision", "manifesto.revision.stale");
        repository.countChange();
    }

    @Transactional
    public void move(Actor actor, ArticleId id, Shift shift) {
        actor.requireCommission();
        repository.lock();
        requireThere(id);
        repository.order(shift.applied(ids(), id));
        repository.countChange();
    }

    @Transactional
    public void remove(Actor actor, ArticleId id) {
        actor.requireCommission();
        repository.lock();
        requireThere(id);
        repository.delete(id);
        repository.countChange();
    }

    /** What the working manifesto would be once published. */
    @Transactional(readOnly = true)
    public PublishedManifesto preview(Actor actor) {
        actor.requireCommission();
        return compose();
    }

    /**
     * Publishes the working manifesto whole. The same text twice is one version.
     *
     * @param revision the one whose preview was read
     * @return the number of the version
     * @throws InvalidInput at {@code articles} when there is none or when one cites what is no longer public, at {@code
     *     revision}
     */
    @Transactional
    public int publish(Actor actor, int revision) {
        actor.requireCommission();
        if (repository.lock() != revision) throw new InvalidInput("revision", "manifesto.revision.stale");
        var written = repository.all();
        if (written.isEmpty()) throw new InvalidInput("articles", "manifesto.publish.empty");
        var content = compose();
        for (var rank = 0; rank < written.size(); rank++)
            if (content.articles().get(rank).citations().size()
                    < written.get(rank).citations().size())
                throw new InvalidInput("articles", "manifesto.publish.lostCitation", rank + 1);
        changes.allChanged(ArticleSource.KIND);
        return publications.publish(content, actor.id());
    }

    private PublishedManifesto compose() {
        var cells = citable.all();
        var articles = new ArrayList<PublishedArticle>();
        for (var article : repository.all())
            articles.add(new PublishedArticle(
                    article.id(),
                    articles.size() + 1,
                    article.title(),
                    article.text(),
                    article.citations().stream()
                            .flatMap(cited -> Optional.ofNullable(cells.get(cited)).stream())
                            .toList()));
        return new PublishedManifesto(List.copyOf(articles));
    }

    private void requireCitable(ArticleDraft draft) {
        draft.requireComplete();
        if (!citable.all().keySet().containsAll(draft.citations()))
            throw new InvalidInput("citations", "manifesto.citations.unknown");
    }

    private List<ArticleId> ids() {
        return repository.all().stream().map(Article::id).toList();
    }

    private void requireThere(ArticleId id) {
        if (!ids().contains(id)) throw new NotFound("article " + id);
    }
}
