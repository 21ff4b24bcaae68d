package fr.concertations.forum.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import fr.concertations.contribution.Drafts;
import fr.concertations.contribution.KeptDraft;
import fr.concertations.contribution.Unfinished;
import fr.concertations.debate.Concertation;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.shell.Notices;
import java.util.UUID;

/**
 * Keeps what is typed in a form: on the server at every pause, in the browser in between. Where the two differ, or
 * another device wrote meanwhile, the person chooses; nothing is overwritten unseen.
 */
@JsModule("./draft.js")
class DraftKeeper extends Div {
    private final transient Gate gate;
    private final transient Drafts drafts;
    private final transient Concertation concertation;
    private final ContributionForm form;
    private final Paragraph line = new Paragraph();
    private final Div choice = new Div();
    private int revision;
    private UUID requestKey = UUID.randomUUID();

    DraftKeeper(Gate gate, Drafts drafts, Concertation concertation, ContributionForm form) {
        this.gate = gate;
        this.drafts = drafts;
        this.concertation = concertation;
        this.form = form;
        line.addClassNames("small", "draft-line");
        line.getElement().setAttribute("data-pending", getTranslation("forum.draft.pending"));
        choice.getElement().setAttribute("role", "alert");
        add(choice, line);
        drafts.of(gate.actor(), concertation.id()).ifPresent(this::show);
        form.onChange(this::save);
    }

    /** Under which to send: the same from every device that has this draft. */
    UUID requestKey() {
        return requestKey;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var owner = Integer.toHexString(gate.actor().id().hashCode());
        getElement().executeJs("window.concertations.draft(this, $0, $1, $2)", owner, concertation.slug(), revision);
    }

    /** What this browser had and the server never acknowledged. */
    @ClientCallable
    void recovered(int from, String title, String body, String sources) {
        var now = form.unfinished();
        var here = new Unfinished(now.kind(), now.theme(), title, body, sources);
        if (here.isEmpty() || here.equals(now)) return;
        if (from == revision) {
            form.fill(here);
            save();
            Notices.done(this, "forum.draft.recovered");
        } else askWhich(here, now);
    }

    private void save() {
        var text = form.unfinished();
        if (choice.getComponentCount() > 0 || (revision == 0 && text.isEmpty())) return;
        try {
            saved(drafts.save(gate.actor(), concertation.id(), revision, text));
        } catch (InvalidInput elsewhere) {
            drafts.of(gate.actor(), concertation.id())
                    .ifPresentOrElse(other -> changedElsewhere(other, text), this::gone);
        } catch (NotAllowed refusal) {
            line.setText(getTranslation(refusal.messageKey()));
        }
    }

    private void saved(KeptDraft kept) {
        revision = kept.revision();
        requestKey = kept.requestKey();
        line.setText(getTranslation("forum.draft.saved"));
        getElement()
                .executeJs(
                        "this.saved && this.saved($0, $1, $2, $3)",
                        revision,
                        kept.text().title(),
                        kept.text().body(),
                        kept.text().sources());
    }

    private void show(KeptDraft kept) {
        form.fill(kept.text());
        revision = kept.revision();
        requestKey = kept.requestKey();
        line.setText(getTranslation("forum.draft.found", Words.day(this, kept.savedAt())));
    }

    private void changedElsewhere(KeptDraft other, Unfinished here) {
        revision = other.revision();
        requestKey = other.requestKey();
        askWhich(here, other.text());
    }

    /** Sent from another device, most likely: what is typed here begins a new draft. */
    private void gone() {
        revision = 0;
        requestKey = UUID.randomUUID();
        line.setText(getTranslation("forum.draft.gone"));
    }

    private void askWhich(Unfinished here, Unfinished other) {
        choice.removeAll();
        choice.addClassNames("panel", "stack");
        choice.add(
                new H2(getTranslation("forum.draft.two")),
                new Paragraph(getTranslation("forum.draft.two.lead")),
                version("forum.draft.two.here", here),
                new Button(getTranslation("forum.draft.two.keepHere"), click -> take(here)),
                version("forum.draft.two.other", other),
                new Button(getTranslation("forum.draft.two.keepOther"), click -> take(other)));
    }

    private Div version(String titleKey, Unfinished text) {
        var body = new Paragraph(text.body());
        body.addClassName("as-typed");
        return new Div(new H3(getTranslation(titleKey)), Parts.paragraph("strong", text.title()), body);
    }

    private void take(Unfinished text) {
        choice.removeAll();
        choice.removeClassNames("panel", "stack");
        form.fill(text);
        save();
    }
}
