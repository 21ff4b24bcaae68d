package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.Contributions;
import fr.concertations.contribution.Suggestion;
import fr.concertations.contribution.Suggestions;
import fr.concertations.identity.Actor;
import fr.concertations.shell.AccountSection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;

/** On the account page: what one wrote and suggested, and what became of it. */
@org.springframework.stereotype.Component
@Order(30)
class MyContributionsSection implements AccountSection {
    private final Gate gate;
    private final Contributions contributions;
    private final Suggestions suggestions;

    MyContributionsSection(Gate gate, Contributions contributions, Suggestions suggestions) {
        this.gate = gate;
        this.contributions = contributions;
        this.suggestions = suggestions;
    }

    @Override
    public Optional<Component> forCurrentPerson() {
        return gate.visitor().flatMap(this::section);
    }

    private Optional<Component> section(Actor actor) {
        var written = contributions.of(actor);
        var suggested = suggestions.by(actor);
        if (written.isEmpty() && suggested.isEmpty()) return Optional.empty();
        var about = suggested.stream().map(Suggestion::contribution).collect(Collectors.toSet());
        var readable = contributions.byIds(about, Optional.of(actor)).stream()
                .map(Contribution::id)
                .collect(Collectors.toSet());
        return Optional.of(new MyContributions(written, suggestions.waitingFor(actor), suggested, readable));
    }
}
