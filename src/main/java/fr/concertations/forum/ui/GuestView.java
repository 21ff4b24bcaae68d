package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.concertations.ballot.Ballots;
import fr.concertations.contribution.Contributions;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.identity.Actor;
import fr.concertations.shell.Heading;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Pieces;
import fr.concertations.shell.Screen;

/** {@code /app/invite}: what a guest did so far, how to keep it, and how to go on elsewhere. */
@Route(value = "invite", layout = MainLayout.class)
@AnonymousAllowed
class GuestView extends Screen implements BeforeEnterObserver {
    private final transient Gate gate;
    private final transient GuestDoor door;
    private final transient Ballots ballots;
    private final transient Contributions contributions;

    GuestView(Gate gate, GuestDoor door, Ballots ballots, Contributions contributions) {
        this.gate = gate;
        this.door = door;
        this.ballots = ballots;
        this.contributions = contributions;
    }

    @Override
    protected String title() {
        return getTranslation("forum.guest.mine");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        gate.visitor().filter(Actor::isGuest).ifPresentOrElse(this::show, () -> event.forwardTo("compte"));
    }

    private void show(Actor guest) {
        var written = contributions.of(guest);
        show(
                new Heading(
                        null,
                        title(),
                        getTranslation(
                                "forum.guest.mine.lead",
                                ballots.countOf(guest),
                                written.size(),
                                getTranslation("college." + guest.requireIntroduced()))),
                keep());
        if (!written.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("list");
            written.forEach(c -> list.add(new ListItem(Parts.link(ForumNavigation.contribution(c.id()), c.title()))));
            add(section("forum.guest.written", list));
        }
        add(Pieces.actions(Pieces.link(InvolvementView.PATH, getTranslation("forum.done.go"), "button", "quiet")));
        add(elsewhere(guest), leave(), erase());
    }

    private Component keep() {
        var signIn = new Anchor("connexion", getTranslation("forum.guest.keep.go"));
        signIn.addClassName("button");
        var section = section(
                "forum.guest.keep", new Paragraph(getTranslation("forum.guest.keep.lead")), new Paragraph(signIn));
        section.addClassNames("panel", "next-step");
        return section;
    }

    private Component elsewhere(Actor guest) {
        var section = section("forum.guest.elsewhere", new Paragraph(getTranslation("forum.guest.elsewhere.lead")));
        var make = new NativeButton(getTranslation("forum.guest.elsewhere.go"));
        make.addClassNames("button", "quiet");
        make.addClickListener(click -> {
            var link = new TextField(getTranslation("forum.guest.elsewhere.link"));
            link.setValue(Addresses.absolute(ForumNavigation.resume(door.link(guest))));
            link.setReadOnly(true);
            link.setAutoselect(true);
            link.setWidthFull();
            section.replace(make, link);
            link.focus();
        });
        section.add(make);
        return section;
    }

    private Component leave() {
        var leave = new NativeButton(getTranslation("forum.guest.leave.go"), click -> {
            door.leave();
            Notices.leaveTo("/");
        });
        leave.addClassName("plain");
        return section("forum.guest.leave", new Paragraph(getTranslation("forum.guest.leave.lead")), leave);
    }

    private Component erase() {
        return section(
                "forum.guest.erase",
                new Paragraph(getTranslation("forum.guest.erase.lead")),
                Pieces.actions(
                        Pieces.link("invite/effacer", getTranslation("forum.guest.erase.go"), "button", "quiet")));
    }

    private Section section(String titleKey, Component... parts) {
        var section = new Section(new H2(getTranslation(titleKey)));
        section.add(parts);
        section.addClassName("stack");
        return section;
    }
}
