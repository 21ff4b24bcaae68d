package fr.concertations.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A document that was not written never goes unnoticed. */
@Timeout(20)
class IndexingCrewTests {
    private final Set<String> written = ConcurrentHashMap.newKeySet();

    @Test
    void allThatIsGivenIsWritten() throws IOException {
        try (var crew = new IndexingCrew(document -> written.add(document.id()))) {
            for (var n = 0; n < 2000; n++) crew.add(document(n));
            crew.finish();
        }
        assertThat(written).hasSize(2000);
    }

    @Test
    void whatOneThreadFailsOfTheWholeFailsOf() {
        for (var failure : new Throwable[] {
            new IOException("no room"), new IllegalStateException("closed"), new StackOverflowError("too deep")
        })
            assertThatThrownBy(() -> {
                        try (var crew = new IndexingCrew(document -> {
                            if (document.id().equals("700")) throwAnyway(failure);
                        })) {
                            for (var n = 0; n < 1000; n++) crew.add(document(n));
                            crew.finish();
                        }
                    })
                    .isSameAs(failure);
    }

    @Test
    void whoIsInterruptedDoesNotTakeAPartForTheWhole() {
        assertThatThrownBy(() -> {
                    try (var crew = new IndexingCrew(document -> pause())) {
                        IntStream.range(0, 20)
                                .mapToObj(IndexingCrewTests::document)
                                .forEach(document -> add(crew, document));
                        Thread.currentThread().interrupt();
                        crew.finish();
                    }
                })
                .isInstanceOf(InterruptedIOException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private static void add(IndexingCrew crew, SearchDocument document) {
        try {
            crew.add(document);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void throwAnyway(Throwable failure) throws IOException {
        switch (failure) {
            case IOException e -> throw e;
            case RuntimeException e -> throw e;
            default -> throw (Error) failure;
        }
    }

    private static SearchDocument document(int number) {
        return Indexed.contribution(Integer.toString(number), "Titre", "Texte");
    }
}
