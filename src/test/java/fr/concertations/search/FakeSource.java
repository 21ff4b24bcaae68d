package fr.concertations.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

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
    public List<SearchDocument> documents(Collection<String> ids) {
        if (ids.contains(unreadable)) throw new IllegalStateException("unreadable " + unreadable);
        return ids.stream().flatMap(id -> Stream.ofNullable(documents.get(id))).toList();
    }

    @Override
    public void forEach(Consumer<SearchDocument> consumer) {
        documents.values().forEach(document -> {
            slowness.run();
            consumer.accept(document);
        });
    }
}
