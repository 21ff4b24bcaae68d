package fr.concertations.newsletter.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.concertations.newsletter.Newsletter;
import fr.concertations.newsletter.NewsletterId;
import fr.concertations.newsletter.NewsletterWords;
import fr.concertations.newsletter.Newsletters;
import fr.concertations.newsletter.Readership;
import fr.concertations.newsletter.SentNewsletters;
import fr.concertations.newsletter.TeamNewsletters;
import fr.concertations.newsletter.ui.NewsletterDoor.Visit;
import fr.concertations.shell.Heading;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Pieces;
import fr.concertations.shell.Screen;
import java.util.Map;
import java.util.Optional;

/** {@code /app/concertations/{slug}/lettres/{id}}: one letter, written, agreed to and sent here, or read once it is sent. */
@Route(value = "concertations/:slug/lettres/:id", layout = MainLayout.class)
@AnonymousAllowed
@Uses(TextField.class)
@Uses(TextArea.class)
@Uses(Details.class)
@Uses(Dialog.class)
class NewsletterView extends Screen implements BeforeEnterObserver {
    private final transient NewsletterDoor door;
    private final transient Newsletters letters;
    private final transient TeamNewsletters ours;
    private final transient SentNewsletters sent;
    private final transient Readership readership;
    private final transient NewsletterWords words;
    private String title = "";

    NewsletterView(
            NewsletterDoor door,
            Newsletters letters,
            TeamNewsletters ours,
            SentNewsletters sent,
            Readership readership,
            NewsletterWords words) {
        this.door = door;
        this.letters = letters;
        this.ours = ours;
        this.sent = sent;
        this.readership = readership;
        this.words = words;
    }

    @Override
    protected String title() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id =
                NewsletterId.of(event.getRouteParameters().get("id").orElse("")).orElseThrow(NotFoundException::new);
        door.open(event).ifPresent(visit -> {
            if (visit.team()) work(visit, id);
            else read(visit, sent.byId(id, Optional.of(visit.actor())).orElseThrow(NotFoundException::new));
        });
    }

    private void work(Visit visit, NewsletterId id) {
        var work = ours.work(visit.actor(), id);
        if (!work.letter().concertation().equals(visit.concertation().id())) throw new NotFoundException();
        if (work.letter().sent().isPresent()) {
            read(visit, work.letter());
            if (work.letter().withdrawn().isEmpty()) add(withdrawal(visit, id));
            add(new NewsletterJournal(work.journal()));
            return;
        }
        title = getTranslation("newsletter.one");
        show(
                heading(visit),
                new NewsletterDesk(
                        door,
                        letters,
                        ours,
                        readership,
                        id,
                        () -> work(visit, id),
                        () -> UI.getCurrent().navigate(NewsletterWords.views(visit.concertation()))));
    }

    private void read(Visit visit, Newsletter letter) {
        title = letter.text().isEmpty()
                ? getTranslation("newsletter.withdrawn")
                : letter.text().subject();
        show(heading(visit), new NewsletterReading(letter, words, visit.concertation()));
    }

    private Div withdrawal(Visit visit, NewsletterId id) {
        return Pieces.actions(Pieces.button(
                getTranslation("newsletter.withdraw"),
                () -> new WithdrawDialog((because, fields) -> withdraw(visit, id, because, fields)).open()));
    }

    private boolean withdraw(Visit visit, NewsletterId id, String because, Map<String, HasValidation> fields) {
        if (!Notices.attempt(this, fields, () -> letters.withdraw(door.actor(), id, because))) return false;
        Notices.done(this, "newsletter.withdraw.done");
        work(visit, id);
        return true;
    }

    private Heading heading(Visit visit) {
        var back = Pieces.link(NewsletterWords.views(visit.concertation()), getTranslation("newsletter.back"));
        return new Heading(back, title, visit.concertation().title());
    }
}
