package fr.concertations.newsletter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.concertations.identity.Role;
import fr.concertations.kernel.Typography;
import fr.concertations.newsletter.Newsletter;
import fr.concertations.newsletter.NewsletterWords;
import fr.concertations.newsletter.Newsletters;
import fr.concertations.newsletter.SentNewsletters;
import fr.concertations.newsletter.TeamNewsletters;
import fr.concertations.newsletter.ui.NewsletterDoor.Visit;
import fr.concertations.shell.Heading;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Pieces;
import fr.concertations.shell.Screen;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /app/concertations/{slug}/lettres}: the letters of a concertation, for its team those that are not sent too. */
@Route(value = "concertations/:slug/lettres", layout = MainLayout.class)
@AnonymousAllowed
class NewslettersView extends Screen implements BeforeEnterObserver {
    private final transient NewsletterDoor door;
    private final transient Newsletters letters;
    private final transient TeamNewsletters ours;
    private final transient SentNewsletters sent;

    NewslettersView(NewsletterDoor door, Newsletters letters, TeamNewsletters ours, SentNewsletters sent) {
        this.door = door;
        this.letters = letters;
        this.ours = ours;
        this.sent = sent;
    }

    @Override
    protected String title() {
        return getTranslation("newsletter.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        door.open(event).ifPresent(this::show);
    }

    private void show(Visit visit) {
        var concertation = visit.concertation();
        var back = Pieces.link("concertations/" + concertation.slug(), concertation.title());
        show(new Heading(back, title(), getTranslation(visit.team() ? "newsletter.lead" : "newsletter.lead.reader")));
        var all = visit.team()
                ? ours.of(visit.actor(), concertation.id())
                : sent.of(concertation, Optional.of(visit.actor()));
        if (visit.actor().has(Role.REFERENT, concertation.territories()))
            add(Pieces.actions(Pieces.mainButton(getTranslation("newsletter.begin"), () -> begin(visit))));
        add(
                all.isEmpty()
                        ? Notices.empty(getTranslation(visit.team() ? "newsletter.none" : "newsletter.none.reader"))
                        : list(all, visit));
    }

    private void begin(Visit visit) {
        Notices.attempt(
                        this,
                        Map.of(),
                        () -> letters.begin(door.actor(), visit.concertation().id()))
                .ifPresent(id -> UI.getCurrent().navigate(NewsletterWords.view(id, visit.concertation())));
    }

    private Component list(List<Newsletter> all, Visit visit) {
        var list = new UnorderedList();
        list.addClassName("list");
        all.forEach(letter -> list.add(item(letter, visit)));
        var section = new Section(list);
        section.addClassName("stack");
        return section;
    }

    private ListItem item(Newsletter letter, Visit visit) {
        var withdrawn = letter.withdrawn().isPresent();
        var nameless = getTranslation(withdrawn ? "newsletter.withdrawn" : "newsletter.untitled");
        var name = letter.text().subject().isEmpty() ? nameless : letter.text().subject();
        var item = new ListItem();
        if (visit.team())
            item.add(Pieces.tag(
                    getTranslation(withdrawn ? "newsletter.state.withdrawn" : "newsletter.state." + letter.state())));
        item.add(new Div(Pieces.link(NewsletterWords.view(letter.id(), visit.concertation()), name)));
        var at = letter.sent().map(Newsletter.Sending::at).orElse(letter.changedAt());
        var day = Typography.date(Typography.dayInParis(at), getLocale());
        item.add(Pieces.small(
                getTranslation(letter.sent().isPresent() ? "newsletter.sentOn" : "newsletter.changedOn", day)));
        return item;
    }
}
