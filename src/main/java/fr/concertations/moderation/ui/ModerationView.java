package fr.concertations.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.concertations.identity.CurrentActor;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.moderation.ModerableContent.Card;
import fr.concertations.moderation.Moderation;
import fr.concertations.moderation.Queue;
import fr.concertations.shell.Heading;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Screen;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The one queue of a moderator: texts reported or with an alert, the oldest first, then what was decided. */
@Route(value = "moderation", layout = MainLayout.class)
@PermitAll
class ModerationView extends Screen implements BeforeEnterObserver {
    private final transient Moderation moderation;
    private final transient CurrentActor current;
    private final transient List<ModerationAid> aids;

    ModerationView(Moderation moderation, CurrentActor current, List<ModerationAid> aids) {
        this.moderation = moderation;
        this.current = current;
        this.aids = List.copyOf(aids);
    }

    @Override
    protected String title() {
        return getTranslation("moderation.queue.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            refresh();
        } catch (NotAllowed refusal) {
            event.rerouteToError(refusal, "");
        }
    }

    private void refresh() {
        var queue = moderation.queue(current.require());
        show(
                new Heading(null, title(), getTranslation("moderation.queue.lead")),
                section(
                        getTranslation(
                                "moderation.queue.waiting", queue.waiting().size()),
                        "moderation.queue.empty",
                        queue.waiting(),
                        this::waiting),
                section(
                        getTranslation("moderation.queue.recent"),
                        "moderation.queue.recent.empty",
                        queue.recent(),
                        this::decided));
    }

    private <T> Component section(String title, String emptyKey, List<T> items, Function<T, ListItem> card) {
        var section = new Section(new H2(title));
        section.addClassName("stack");
        if (items.isEmpty()) {
            section.add(Notices.empty(getTranslation(emptyKey)));
            return section;
        }
        var list = new UnorderedList();
        list.addClassName("list");
        items.forEach(item -> list.add(card.apply(item)));
        section.add(list);
        return section;
    }

    private ListItem waiting(Queue.Waiting waiting) {
        return new WaitingCard(waiting, aids, () -> keep(waiting.card()), () -> askToHide(waiting));
    }

    private ListItem decided(Queue.Decided decided) {
        return new DecidedCard(decided, () -> askToRestore(decided.card()));
    }

    private void keep(Card card) {
        if (Notices.attempt(this, Map.of(), () -> moderation.keep(current.require(), card.kind(), card.id(), "")))
            done("moderation.keep.done");
        else refresh();
    }

    private void askToHide(Queue.Waiting waiting) {
        var card = waiting.card();
        new HideDialog(
                        waiting.reasons().stream()
                                .findFirst()
                                .map(Map.Entry::getKey)
                                .orElse(null),
                        (reason, explanation) ->
                                moderation.hide(current.require(), card.kind(), card.id(), reason, explanation),
                        () -> done("moderation.hide.done"))
                .open();
    }

    private void askToRestore(Card card) {
        new RestoreDialog(
                        explanation -> moderation.restore(current.require(), card.kind(), card.id(), explanation),
                        () -> done("moderation.restore.done"))
                .open();
    }

    private void done(String key) {
        Notices.done(this, key);
        refresh();
    }
}
