package fr.concertations.newsletter.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.newsletter.Newsletter;
import fr.concertations.newsletter.NewsletterId;
import fr.concertations.newsletter.NewsletterState;
import fr.concertations.newsletter.NewsletterText;
import fr.concertations.newsletter.Newsletters;
import fr.concertations.newsletter.Readership;
import fr.concertations.newsletter.TeamNewsletters;
import fr.concertations.shell.Confirmation;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Pieces;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a letter is on its way, and what this person may do about it. What was typed stays whatever is refused. */
class NewsletterDesk extends Div implements NewsletterStatus.Acts {
    private final transient NewsletterDoor door;
    private final transient Newsletters letters;
    private final transient TeamNewsletters ours;
    private final transient Readership readership;
    private final transient NewsletterId id;
    private final transient Runnable sent;
    private final transient Runnable gone;
    private final Div status = new Div();
    private final Div writing = new Div();
    private final Paragraph kept = new Paragraph();
    private final NewsletterTrial trial;
    private final Div journal = new Div();
    private @Nullable NewsletterForm form;
    private int revision;

    /** @param sent when it was @param gone when it was discarded */
    NewsletterDesk(
            NewsletterDoor door,
            Newsletters letters,
            TeamNewsletters ours,
            Readership readership,
            NewsletterId id,
            Runnable sent,
            Runnable gone) {
        this.door = door;
        this.letters = letters;
        this.ours = ours;
        this.readership = readership;
        this.id = id;
        this.sent = sent;
        this.gone = gone;
        addClassNames("desk", "stack");
        writing.addClassName("stack");
        kept.addClassName("small");
        kept.getElement().setAttribute("role", "status");
        trial = new NewsletterTrial(door, ours, id);
        add(status, writing, trial, journal);
        show(false);
    }

    /** @param rewriting the text is open although it waits or is agreed to */
    private void show(boolean rewriting) {
        var work = ours.work(door.actor(), id);
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
        trial.removeAll();
        form = null;
        if (work.mayWrite() && (!settled || rewriting)) write(letter);
        else {
            if (work.mayWrite())
                writing.add(
                        Pieces.actions(Pieces.button(getTranslation("newsletter.rewrite"), () -> show(true)), test()));
            else writing.add(Pieces.actions(test()));
            trial.show(Map.of());
        }
    }

    private void showJournal(TeamNewsletters.Work work) {
        journal.removeAll();
        journal.add(new NewsletterJournal(work.journal()));
    }

    private void showStatus(TeamNewsletters.Work work) {
        status.removeAll();
        status.add(new NewsletterStatus(work, readership.of(work.letter().concertation()), this));
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
            var work = ours.work(door.actor(), id);
            showStatus(work);
            showJournal(work);
        });
    }

    private void look() {
        if (save()) trial.show(fields());
    }

    private Button test() {
        return trial.test(fields(), this::save);
    }

    private void submit() {
        if (!save()) return;
        if (change(fields(), () -> letters.submit(door.actor(), id, revision))) done("newsletter.submitted");
    }

    @Override
    public void agree() {
        if (change(Map.of(), () -> letters.agree(door.actor(), id, revision))) done("newsletter.agreed");
    }

    @Override
    public boolean giveBack(String word, Map<String, HasValidation> fields) {
        var returned = change(fields, () -> letters.giveBack(door.actor(), id, revision, word));
        if (returned) done("newsletter.returned");
        return returned;
    }

    @Override
    public void send() {
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
        var theirs = ours.work(door.actor(), id).letter();
        show(false);
        if (mine.isEmpty() || mine.equals(theirs.text())) return;
        writing.addComponentAsFirst(new TwoTexts(mine, () -> {
            show(true);
            if (form != null) form.fill(mine);
            save();
        }));
    }
}
