package fr.concertations.forum.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.concertations.forum.Involvement;
import fr.concertations.forum.Involvements;
import fr.concertations.identity.Actor;
import fr.concertations.shell.Heading;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Pieces;
import fr.concertations.shell.Screen;
import fr.concertations.shell.SignInFirst;
import fr.concertations.synthesis.UsesOfContribution;
import java.util.List;
import java.util.Optional;

/** {@code /app/ma-participation}: what one did, with or without an account, and what became of it. */
@Route(value = "ma-participation", layout = MainLayout.class)
@AnonymousAllowed
class InvolvementView extends Screen implements BeforeEnterObserver {
    static final String PATH = "ma-participation";

    private final transient Gate gate;
    private final transient Involvements involvements;
    private final transient UsesOfContribution uses;

    InvolvementView(Gate gate, Involvements involvements, UsesOfContribution uses) {
        this.gate = gate;
        this.involvements = involvements;
        this.uses = uses;
    }

    @Override
    protected String title() {
        return getTranslation("forum.done.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        gate.visitor().ifPresentOrElse(this::show, () -> SignInFirst.before(event));
    }

    private void show(Actor person) {
        var all = involvements.of(person);
        show(new Heading(
                Pieces.link(home(person), getTranslation(homeName(person))),
                title(),
                all.isEmpty() ? null : lead(all)));
        if (all.isEmpty())
            add(
                    Notices.empty(getTranslation("forum.done.nothing")),
                    new Paragraph(Pieces.pageLink("/", getTranslation("forum.done.begin"), "button")));
        all.forEach(one -> add(new InvolvementPanel(one, text -> uses.of(text, Optional.of(person)))));
    }

    private String lead(List<Involvement> all) {
        return getTranslation(
                "forum.done.lead",
                all.stream().mapToInt(one -> one.positions().size()).sum(),
                all.stream().mapToInt(one -> one.written().size()).sum(),
                all.stream().mapToInt(one -> one.argued().size()).sum());
    }

    private static String home(Actor person) {
        return person.isGuest() ? "invite" : "compte";
    }

    private static String homeName(Actor person) {
        return person.isGuest() ? "forum.guest.mine" : "identity.account.title";
    }
}
