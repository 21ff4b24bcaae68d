package fr.concertations.following.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import fr.concertations.following.Follows;
import fr.concertations.following.Subject;
import fr.concertations.following.Volume;
import fr.concertations.identity.Actor;
import fr.concertations.shell.Fold;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Pieces;

/** How many messages one wants, and what one follows, each with the way to stop. */
class MyFollowing extends Fold {
    private final transient Follows follows;
    private final transient Actor person;
    private final Div subjects = new Div();

    MyFollowing(Follows follows, Actor person) {
        super("following.account.title");
        this.follows = follows;
        this.person = person;
        add(
                Pieces.link("notifications", getTranslation("following.inbox.title")),
                volumes(),
                new H3(getTranslation("following.account.subjects")),
                subjects);
        list();
    }

    private Component volumes() {
        var volumes = new RadioButtonGroup<Volume>();
        volumes.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        volumes.setLabel(getTranslation("following.account.volume"));
        volumes.setItems(Volume.values());
        volumes.setRenderer(new ComponentRenderer<>(this::explained));
        volumes.setValue(follows.volume(person.id()));
        volumes.addValueChangeListener(change -> {
            follows.choose(person.id(), change.getValue());
            Notices.done(this, "following.account.saved");
            list();
        });
        return volumes;
    }

    private Component explained(Volume volume) {
        var name = new Span(getTranslation("following.volume." + volume));
        return new Div(name, Pieces.small(getTranslation("following.volume." + volume + ".explained")));
    }

    private void list() {
        subjects.removeAll();
        var all = follows.of(person);
        var volume = getTranslation("following.volume." + follows.volume(person.id()));
        say(getTranslation("following.account.set", volume, all.size()));
        if (all.isEmpty()) {
            subjects.add(Notices.empty(getTranslation("following.account.nothing")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("list");
        all.forEach(subject -> list.add(item(subject)));
        subjects.add(list);
    }

    private ListItem item(Subject subject) {
        var stop = Pieces.quietButton(
                getTranslation("following.stop"), getTranslation("following.stop.said", subject.name()), () -> {
                    follows.stop(person.id(), subject.followed());
                    Notices.done(this, "following.stopped", subject.name());
                    list();
                });
        return new ListItem(
                Pieces.tag(getTranslation("following.kind." + subject.followed().kind())),
                Places.link(subject.path(), subject.name()),
                stop);
    }
}
