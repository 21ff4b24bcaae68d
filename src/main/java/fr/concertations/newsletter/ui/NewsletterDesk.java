package fr.concertations.newsletter.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.newsletter.Newsletter;
import fr.concertations.newsletter.NewsletterId;
import fr.concertations.newsletter.NewsletterState;
import fr.concertations.newsletter.NewsletterStep;
import fr.concertations.newsletter.NewsletterText;
import fr.concertations.newsletter.Newsletters;
import fr.concertations.newsletter.Readership;
import fr.concertations.shell.Confirmation;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Pieces;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a letter is on its way, and what this person may do about it. What was typed stays whatever is refused. */
class NewsletterDesk extends Div {
    private final transient NewsletterDoor door;
    private final transient Newsletters letters;
    private final transient Readership readership;
    private final transient NewsletterId id;
    private final transient Runnable sent;
    private final transient Runnable gone;
    private final Section status = new Section();
    private final Div writing = new Div();
    private final Paragraph kept = new Paragraph();
    private final Div preview = new Div();
    private final Div journal = new Div();
    private @Nullable NewsletterForm form;
    private int revision;

    /** @param sent when it was @param gone when it was discarded */
    NewsletterDesk(
            NewsletterDoor door,
            Newsletters letters,
            Readership readership,
            NewsletterId id,
            Runnable sent,
            Runnable gone) {
        this.door = door;
        this.letters = letters;
        this.readership = readership;
        this.id = id;
        this.sent = sent;
        this.gone = gone;
        addClassNames("desk", "stack");
        status.addClassNames("panel", "stack");
        writing.addClassName("stack");
        kept.addClassName("small");
        kept.getElement().setAttribute("role", "status");
        add(status, writing, preview, journal);
        show(false);
    }

    /** @param rewriting the text is open although it waits or is agreed to */
    private void show(boolean rewriting) {
        var work = letters.work(door.actor(), id);
        var letter = work.letter();
        if (letter.state() == NewsletterState.SENT) {
            sent.run();
            return;
        }
        revision = letter.revision();
        showStatus(work);
        showJournal(work);
        var settled = letter.state() == NewsletterState.WAITING || letter.state() == NewsletterState.AGREED;
        writing.removeAll();
        preview.removeAll();
        form = null;
        if (work.mayWrite() && (!settled || rewriting)) write(letter);
        else {
            if (work.mayWrite())
                writing.add(
                        Pieces.actions(Pieces.button(getTranslation("newsletter.rewrite"), () -> show(true)), test()));
            else writing.add(Pieces.actions(test()));
            showPreview();
        }
    }

    private void showJournal(Newsletters.Work work) {
        journal.removeAll();
        journal.add(new NewsletterJournal(work.journal()));
    }

    private void showStatus(Newsletters.Work work) {
        var letter = work.letter();
        status.removeAll();
        status.add(
                Pieces.tag(getTranslation("newsletter.state." + letter.state())),
                new H2(getTranslation("newsletter.state." + letter.state() + ".title")),
                new Paragraph(getTranslation("newsletter.state." + letter.state() + ".explained")));
        if (letter.state() == NewsletterState.RETURNED)
            work.journal().stream()
                    .filter(step -> step.act() == NewsletterStep.Act.RETURNED)
                    .reduce((first, last) -> last)
                    .ifPresent(step -> status.add(Pieces.quote(step.word(), null)));
        status.add(new ReachLine(readership.of(letter.concertation())));
        if (letter.state() == NewsletterState.WAITING) {
            if (work.refusal().isEmpty()) status.add(new NewsletterDecision(this::agree, this::giveBack));
            else status.add(Pieces.small(getTranslation(work.refusal().get())));
        }
        if (letter.state() == NewsletterState.AGREED && work.mayWrite())
            status.add(Pieces.actions(Pieces.mainButton(getTranslation("newsletter.send"), this::confirm)));
    }

    private void write(Newsletter letter) {
        form = new NewsletterForm(letter.text(), this::save);
        kept.setText("");
        writing.add(
                form,
                kept,
                Pieces.actions(
                        Pieces.mainButton(getTranslation("newsletter.submit"), this::submit),
                        Pieces.button(getTranslation("newsletter.preview"), this::look),
                        test(),
                        Pieces.quietButton(
                                getTranslation("newsletter.discard"),
                                getTranslation("newsletter.discard"),
                                this::askDiscard)));
    }

    /** @return whether what is typed is kept */
    private boolean save() {
        var typed = form;
        if (typed == null) return true;
        return change(typed.fields(), () -> {
            var before = revision;
            revision = letters.write(door.actor(), id, revision, typed.text());
            kept.setText(getTranslation("newsletter.kept"));
            if (revision == before) return;
            var work = letters.work(door.actor(), id);
            showStatus(work);
            showJournal(work);
        });
    }

    private void look() {
        if (save()) showPreview();
    }

    private void showPreview() {
        preview.removeAll();
        Notices.attempt(this, fields(), () -> letters.preview(door.actor(), id))
                .ifPresent(shown -> preview.add(new MailPreview(shown)));
    }

    private Button test() {
        return Pieces.button(getTranslation("newsletter.test"), () -> {
            if (!save()) return;
            Notices.attempt(this, fields(), () -> letters.test(door.actor(), id))
                    .ifPresent(posted -> Notices.done(
                            this,
                            posted ? "newsletter.test.done" : "newsletter.test.again",
                            door.actor().email().orElse("")));
        });
    }

    private void submit() {
        if (!save()) return;
        if (change(fields(), () -> letters.submit(door.actor(), id, revision))) done("newsletter.submitted");
    }

    private void agree() {
        if (change(Map.of(), () -> letters.agree(door.actor(), id, revision))) done("newsletter.agreed");
    }

    private boolean giveBack(String word, Map<String, HasValidation> fields) {
        var returned = change(fields, () -> letters.giveBack(door.actor(), id, revision, word));
        if (returned) done("newsletter.returned");
        return returned;
    }

    private void confirm() {
        Confirmation.ask(
                getTranslation("newsletter.send.confirm"),
                getTranslation("newsletter.send.confirm.text"),
                getTranslation("newsletter.send"),
                getTranslation("newsletter.cancel"),
                () -> {
                    if (change(Map.of(), () -> letters.send(door.actor(), id, revision))) done("newsletter.sent");
                });
    }

    private void askDiscard() {
        Confirmation.ask(
                getTranslation("newsletter.discard.confirm"),
                getTranslation("newsletter.discard.confirm.text"),
                getTranslation("newsletter.discard"),
                getTranslation("newsletter.cancel"),
                () -> {
                    if (change(Map.of(), () -> letters.discard(door.actor(), id))) gone.run();
                });
    }

    private void done(String key) {
        Notices.done(this, key);
        show(false);
    }

    private Map<String, HasValidation> fields() {
        return form == null ? Map.of() : form.fields();
    }

    /** When somebody else was faster, shows what they did; a text typed meanwhile is there to be kept or left. */
    private boolean change(Map<String, HasValidation> fields, Runnable action) {
        return Notices.attempt(this, fields, () -> {
            try {
                action.run();
            } catch (InvalidInput refusal) {
                if (refusal.field().equals("revision")) meanwhile();
                throw refusal;
            }
        });
    }

    private void meanwhile() {
        var mine = form == null ? NewsletterText.EMPTY : form.text();
        var theirs = letters.work(door.actor(), id).letter();
        show(false);
        if (mine.isEmpty() || mine.equals(theirs.text())) return;
        writing.addComponentAsFirst(new TwoTexts(mine, () -> {
            show(true);
            if (form != null) form.fill(mine);
            save();
        }));
    }
}
