package fr.concertations.synthesis;

import fr.concertations.debate.ConcertationId;
import fr.concertations.search.SearchDocument;
import fr.concertations.search.SearchSource;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** The latest version of one kind of document of each concertation, as search finds it. */
final class PublicationSource<T> implements SearchSource {
    private final String kind;
    private final DocumentKind document;
    private final Class<T> type;
    private final Function<T, String> words;
    private final PublishedTexts texts;

    PublicationSource(
            String kind, DocumentKind document, Class<T> type, Function<T, String> words, PublishedTexts texts) {
        this.kind = kind;
        this.document = document;
        this.type = type;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public List<SearchDocument> documents(Collection<String> ids) {
        var concertations =
                ids.stream().map(id -> new ConcertationId(UUID.fromString(id))).toList();
        return texts.of(concertations, document, type).stream()
                .map(text -> text.document(kind, words.apply(text.content())))
                .toList();
    }

    @Override
    public void forEach(Consumer<SearchDocument> consumer) {
        texts.published(document)
                .forEach(id -> documents(List.of(id.toString())).forEach(consumer));
    }
}
