package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import fr.concertations.argument.Argument;
import fr.concertations.argument.Reply;
import fr.concertations.contribution.Author;
import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionId;
import fr.concertations.contribution.Suggestion;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.moderation.Moderation;
import fr.concertations.moderation.ui.DecisionNote;
import fr.concertations.moderation.ui.ReportDialog;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** What ties texts on screen to moderation: a button to report one, the reasons why one is hidden. */
@Service
class Reporting {
    private static final String CONTRIBUTION = "contribution";
    private static final String SUGGESTION = "suggestion";
    private static final String ARGUMENT = "argument";
    private static final String REPLY = "reply";

    private final Moderation moderation;
    private final Gate gate;

    Reporting(Moderation moderation, Gate gate) {
        this.moderation = moderation;
        this.gate = gate;
    }

    /** Empty for one's own text, which one corrects or withdraws oneself. */
    Optional<Component> buttonFor(Contribution contribution) {
        var from = ForumNavigation.contribution(contribution.id());
        return button(CONTRIBUTION, contribution.id().value(), contribution.author(), from);
    }

    /** Empty for one's own text. */
    Optional<Component> buttonFor(Argument argument) {
        var from = ForumNavigation.contribution(argument.contribution());
        return button(ARGUMENT, argument.id().value(), argument.author(), from);
    }

    /** Empty for one’s own. */
    Optional<Component> buttonFor(Suggestion suggestion) {
        var from = ForumNavigation.contribution(suggestion.contribution());
        return button(SUGGESTION, suggestion.id().value(), suggestion.author(), from);
    }

    /** Empty for one's own text. */
    Optional<Component> buttonFor(Reply reply, ContributionId on) {
        return button(REPLY, reply.id().value(), reply.author(), ForumNavigation.contribution(on));
    }

    /** The last decision on a text that is hidden, with its reasons. */
    Optional<Component> decisionOn(Contribution contribution) {
        return moderation.decisions(CONTRIBUTION, contribution.id().value()).stream()
                .findFirst()
                .map(DecisionNote::new);
    }

    private Optional<Component> button(String kind, UUID id, Optional<Author> author, String from) {
        if (gate.isAuthor(author)) return Optional.empty();
        var holder = new Div();
        var label = holder.getTranslation("moderation.report.open");
        var button = new NativeButton(label, click -> open(kind, id, from));
        button.addClassNames("plain", "small");
        button.setAriaLabel(holder.getTranslation("forum.report." + kind));
        holder.add(button);
        return Optional.of(holder);
    }

    private void open(String kind, UUID id, String from) {
        gate.visitor()
                .ifPresentOrElse(
                        actor -> new ReportDialog(moderation, actor, kind, id).open(),
                        () -> UI.getCurrent().navigate("connexion", QueryParameters.of("suite", "/app/" + from)));
    }
}
