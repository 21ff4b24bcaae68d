package fr.concertations.instance;

import fr.concertations.identity.Actor;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.Typography;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Audits of accessibility, entered by administrators; the latest entered says what the site may say of itself. */
@Service
@Transactional(readOnly = true)
public class Audits {
    private final AuditRepository repository;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Audits(AuditRepository repository, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.events = events;
        this.clock = clock;
    }

    public AccessibilityState state() {
        return repository.all().stream().findFirst().map(this::state).orElse(AccessibilityState.UNAUDITED);
    }

    /** @throws InvalidInput at the first field that is missing or contradicts another */
    @Transactional
    public void enter(Actor actor, AuditDraft draft) {
        actor.requireAdministrator();
        var on = draft.requireDate(today());
        repository.insert(draft, on, draft.requireComplete(), actor.id(), clock.instant());
        events.publishEvent(new AuditEntered());
    }

    /** The latest entered first. */
    public List<Audit> all(Actor actor) {
        actor.requireAdministrator();
        return repository.all();
    }

    private AccessibilityState state(Audit audit) {
        var expired = audit.isExpired(today());
        return new AccessibilityState(expired ? Conformity.NONE : audit.result(), Optional.of(audit), expired);
    }

    private LocalDate today() {
        return Typography.dayInParis(clock.instant());
    }
}
