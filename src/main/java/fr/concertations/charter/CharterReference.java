package fr.concertations.charter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes the versions of the charter that come with the platform and are not known yet, before anything is answered. */
@Component
class CharterReference implements SmartInitializingSingleton {
    private static final String FILES = "classpath:db/reference/charter/*.json";

    private final CharterRepository repository;
    private final CharterText text;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CharterReference(CharterRepository repository, CharterText text, TransactionTemplate transaction, Clock clock) {
        this.repository = repository;
        this.text = text;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> Arrays.stream(files())
                .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                .forEach(this::publish));
    }

    private void publish(Resource file) {
        try {
            var json = file.getContentAsString(StandardCharsets.UTF_8);
            repository.publishWhenAbsent(text.charter(json, clock.instant()), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Resource[] files() {
        try {
            return new PathMatchingResourcePatternResolver().getResources(FILES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
