package fr.concertations.manifesto;

import fr.concertations.kernel.Markdown;
import fr.concertations.search.SearchDocument;
import fr.concertations.search.SearchSource;
import fr.concertations.synthesis.Publication;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The articles of the latest manifesto, as search finds them. */
@Component
class ArticleSource implements SearchSource {
    static final String KIND = "article";

    private final ManifestoPublicationRepository repository;

    ArticleSource(ManifestoPublicationRepository repository) {
        this.repository = repository;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<SearchDocument> documents(Collection<String> ids) {
        return all().filter(article -> ids.contains(article.id())).toList();
    }

    @Override
    public void forEach(Consumer<SearchDocument> consumer) {
        all().forEach(consumer);
    }

    private Stream<SearchDocument> all() {
        return repository.latest().stream()
                .flatMap(published ->
                        published.content().articles().stream().map(article -> document(published, article)));
    }

    private static SearchDocument document(Publication<PublishedManifesto> published, PublishedArticle article) {
        return new SearchDocument(
                KIND,
                article.id().toString(),
                article.title(),
                Markdown.toText(article.text()),
                ManifestoAddresses.article(published.version(), article.id()),
                SearchDocument.EVERYBODY,
                List.of(),
                Map.of(),
                published.publishedAt());
    }
}
