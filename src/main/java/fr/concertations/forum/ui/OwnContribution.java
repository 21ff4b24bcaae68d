package fr.concertations.forum.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionDraft;
import fr.concertations.contribution.Contributions;
import fr.concertations.contribution.TextChange;
import fr.concertations.debate.Concertation;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.shell.Notices;
import java.util.Map;

/** What an author may do with a contribution: correct it, or take it out of public places. */
class OwnContribution extends Div {
    private final transient Gate gate;
    private final transient Contributions contributions;
    private final transient Concertation concertation;
    private final transient Contribution contribution;
    private final transient Runnable changed;
    private final Div elsewhere = new Div();
    private int revision;

    OwnContribution(
            Gate gate,
            Contributions contributions,
            Concertation concertation,
            Contribution contribution,
            boolean mayEdit,
            Runnable changed) {
        this.gate = gate;
        this.contributions = contributions;
        this.concertation = concertation;
        this.contribution = contribution;
        this.changed = changed;
        this.revision = contribution.revision();
        addClassName("stack");
        elsewhere.getElement().setAttribute("role", "status");
        offer(mayEdit);
    }

    private void offer(boolean mayEdit) {
        removeAll();
        var actions = Parts.actions();
        if (mayEdit) actions.add(new Button(getTranslation("forum.own.edit"), click -> edit()));
        actions.add(new Button(getTranslation("forum.own.withdraw"), click -> askBeforeWithdrawing(mayEdit)));
        add(actions);
    }

    private void edit() {
        var form = new ContributionForm(concertation, "forum.own.save", this::save);
        form.fill(contribution);
        removeAll();
        elsewhere.removeAll();
        add(
                Parts.paragraph("small", getTranslation(effect())),
                elsewhere,
                form,
                new Button(getTranslation("forum.own.cancel"), click -> offer(true)));
    }

    private String effect() {
        return contributions.isReliedUpon(contribution.id()) ? "forum.own.edit.version" : "forum.own.edit.free";
    }

    private void save(ContributionForm form) {
        var saved = Notices.attempt(this, form.fields(), () -> {
            try {
                contributions.edit(gate.actor(), contribution.id(), revision, form.draft());
            } catch (InvalidInput refusal) {
                if (refusal.field().equals("version")) compareWithLatest(form.draft());
                throw refusal;
            }
        });
        if (!saved) {
            form.release();
            return;
        }
        Notices.done(this, "forum.own.saved");
        changed.run();
    }

    /** Told once that the text changed elsewhere, the author reads how theirs differs and may save again. */
    private void compareWithLatest(ContributionDraft typed) {
        contributions.byId(contribution.id(), gate.visitor()).ifPresent(latest -> {
            revision = latest.revision();
            elsewhere.removeAll();
            elsewhere.add(
                    Parts.paragraph("eyebrow", getTranslation("forum.own.elsewhere")),
                    new ChangeShown(TextChange.between(latest.title(), latest.body(), typed.title(), typed.body())));
        });
    }

    private void askBeforeWithdrawing(boolean mayEdit) {
        var yes = new Button(getTranslation("forum.own.withdraw.yes"), click -> withdraw());
        var no = new Button(getTranslation("forum.own.withdraw.no"), click -> offer(mayEdit));
        var question = new Div(new Paragraph(getTranslation("forum.own.withdraw.sure")), Parts.actions(yes, no));
        question.addClassName("panel");
        question.getElement().setAttribute("role", "alert");
        removeAll();
        add(question);
    }

    private void withdraw() {
        if (Notices.attempt(this, Map.of(), () -> contributions.withdraw(gate.actor(), contribution.id())))
            Notices.done(this, "forum.own.withdrawn");
        changed.run();
    }
}
