package fr.concertations.search;

import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.StoredJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings in the groups that come with the platform, each once for ever: a start never undoes what the commission did
 * with them, nor adds one that says otherwise than its own.
 */
@Component
class SynonymReference implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(SynonymReference.class);
    private static final ClassPathResource SHIPPED = new ClassPathResource("db/reference/vocabulary.json");

    /** @param code what tells that it came already */
    record Shipped(String code, List<String> expressions) {}

    private final SynonymRepository repository;
    private final SynonymRules rules;
    private final TransactionTemplate transactions;
    private final Clock clock;

    SynonymReference(SynonymRepository repository, SynonymRules rules, TransactionTemplate transactions, Clock clock) {
        this.repository = repository;
        this.rules = rules;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        bringIn(shipped());
    }

    void bringIn(List<Shipped> groups) {
        transactions.executeWithoutResult(status -> {
            repository.lock();
            groups.forEach(this::bringIn);
        });
    }

    static List<Shipped> shipped() {
        try {
            return List.of(StoredJson.read(SHIPPED.getContentAsString(StandardCharsets.UTF_8), Shipped[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a platform starts with. */
    static List<List<String>> groups() {
        return shipped().stream().map(Shipped::expressions).toList();
    }

    private void bringIn(Shipped group) {
        var now = clock.instant();
        if (!repository.shipped(group.code(), now)) return;
        var draft = new SynonymDraft(group.expressions());
        try {
            rules.require(draft, repository.all());
        } catch (InvalidInput refusal) {
            LOG.info("The group {} of the vocabulary is left out: {}", group.code(), refusal.messageKey());
            return;
        }
        repository.tell(repository.add(draft.expressions()), null, now, null, draft.expressions());
    }
}
