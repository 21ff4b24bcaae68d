package fr.concertations.mail;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** How letters get along, for those who watch. */
@Component
class MailMetrics implements MeterBinder {
    private final OutboxRepository letters;
    private final ServerHealth server;
    private final TransactionTemplate transactions;

    MailMetrics(OutboxRepository letters, ServerHealth server, TransactionTemplate transactions) {
        this.letters = letters;
        this.server = server;
        this.transactions = transactions;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("concertations.mail.server.down", server, it -> it.isDown() ? 1 : 0)
                .register(registry);
        for (var state : LetterState.values())
            Gauge.builder("concertations.mail.letters", () -> count(state))
                    .tag("state", state.name().toLowerCase(Locale.ROOT))
                    .register(registry);
        Gauge.builder("concertations.mail.late.seconds", this::late).register(registry);
    }

    private double count(LetterState state) {
        return Objects.requireNonNull(transactions.execute(status -> letters.count(state)));
    }

    /** How long the letter that waits the longest has been due. */
    private double late() {
        return Objects.requireNonNull(transactions.execute(status -> letters.late()))
                .toSeconds();
    }
}
