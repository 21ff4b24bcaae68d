package fr.concertations.search;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Things that can be found, kept in memory. */
final class FakeSource implements SearchSource {
    final Map<String, SearchDocument> documents = new ConcurrentHashMap<>();
    /** Runs before each document of a rebuild. */
    volatile Runnable slowness = () -> {};

    volatile String unreadable = "";

    @Override
    public String kind() {
        return "contribution";
    }

    void put(String id, String title) {
        documents.put(id, Indexed.contribution(id, title, "Texte de " + title));
    }

    @Override
    public Optional<SearchDocument> document(String id) {
        if (id.equals(unreadable)) throw new IllegalStateException("unreadable " + id);
        return Optional.ofNullable(documents.get(id));
    }

    @Override
    public void forEach(Consumer<SearchDocument> consumer) {
        documents.values().forEach(document -> {
            slowness.run();
            consumer.accept(document);
        });
    }
}
