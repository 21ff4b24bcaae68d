package fr.concertations.synthesis.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import fr.concertations.contribution.Contributions;
import fr.concertations.debate.Concertation;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Pieces;
import fr.concertations.synthesis.Conclusion;
import fr.concertations.synthesis.Conclusions;
import fr.concertations.synthesis.ConclusionsDraft;
import fr.concertations.synthesis.DocumentAddresses;
import fr.concertations.synthesis.DocumentKind;
import fr.concertations.synthesis.Publications;
import fr.concertations.synthesis.PublishedSentence;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where conclusions are written: in order, then the form, then what is public. A refusal leaves what was typed in place. */
class ConclusionsDesk extends Div {
    private final transient Concertation concertation;
    private final transient FollowUpDoor door;
    private final transient Conclusions conclusions;
    private final transient Publications publications;
    private final transient DocumentAddresses addresses;
    private final Div written = new Div();
    private final ConclusionForm form;
    private final PublishPanel publish = new PublishPanel();
    private transient ConclusionsDraft draft;

    ConclusionsDesk(
            Concertation concertation,
            FollowUpDoor door,
            Conclusions conclusions,
            Contributions contributions,
            Publications publications,
            DocumentAddresses addresses) {
        this.concertation = concertation;
        this.door = door;
        this.conclusions = conclusions;
        this.publications = publications;
        this.addresses = addresses;
        draft = conclusions.draft(door.actor(), concertation.id());
        var citable = citable();
        form = new ConclusionForm(citable, contributions.all(concertation.id()), this::save);
        addClassName("desk");
        add(new IntroForm(draft.intro(), this::introduce));
        if (citable.isEmpty()) add(publishFirst());
        add(written, form, publish);
        show();
    }

    private Div publishFirst() {
        return Pieces.actions(
                Notices.empty(getTranslation("synthesis.conclusions.noSynthesis")),
                Pieces.link(FollowUpStep.SYNTHESIS.of(concertation), getTranslation("synthesis.conclusions.back")));
    }

    private List<PublishedSentence> citable() {
        return publications
                .synthesis(concertation.id(), Optional.of(door.actor()))
                .map(p -> p.content().sentences())
                .orElse(List.of());
    }

    private void introduce(String intro) {
        retrying(() -> conclusions.introduce(door.actor(), concertation.id(), draft.revision(), intro));
        refresh();
    }

    private void save() {
        var saved = change(form.fields(), () -> {
            var edited = form.edited();
            if (edited.isPresent())
                conclusions.rewrite(door.actor(), concertation.id(), draft.revision(), edited.get(), form.draft());
            else conclusions.add(door.actor(), concertation.id(), draft.revision(), form.draft());
        });
        if (!saved) return;
        form.renew();
        Notices.done(this, "synthesis.saved");
    }

    private void edit(Conclusion conclusion, int number) {
        if (form.isBusy()) Notices.refused(this, "synthesis.busy");
        else form.edit(conclusion, number);
    }

    private void publish() {
        if (change(Map.of(), () -> conclusions.publish(door.actor(), concertation.id(), draft.revision())))
            Notices.done(this, "synthesis.published");
    }

    /** Does it and shows what came of it; when somebody else was faster, shows what they did. */
    private boolean change(Map<String, HasValidation> fields, Runnable action) {
        var done = Notices.attempt(this, fields, () -> retrying(action));
        if (done) refresh();
        return done;
    }

    private void retrying(Runnable action) {
        try {
            action.run();
        } catch (InvalidInput refusal) {
            if (refusal.field().equals("revision")) refresh();
            throw refusal;
        }
    }

    private void refresh() {
        draft = conclusions.draft(door.actor(), concertation.id());
        show();
    }

    private void show() {
        written.removeAll();
        written.add(new H2(getTranslation("synthesis.conclusions")));
        if (draft.conclusions().isEmpty()) written.add(Notices.empty(getTranslation("synthesis.conclusions.empty")));
        var list = new OrderedList();
        list.addClassName("list");
        draft.conclusions().forEach(conclusion -> list.add(item(conclusion)));
        written.add(list);
        showPublication();
    }

    private Ordered item(Conclusion conclusion) {
        var all = draft.conclusions();
        var number = all.indexOf(conclusion) + 1;
        var name = getTranslation("synthesis.conclusion.name", number);
        return new Ordered(
                        DocumentKind.CONCLUSIONS.anchor() + "-" + conclusion.id(),
                        Pieces.tag(getTranslation("synthesis.decision." + conclusion.decision())),
                        new H3(getTranslation("synthesis.numbered", number, conclusion.text())),
                        Pieces.small(getTranslation(
                                "synthesis.conclusion.restsOn",
                                conclusion.sentences().size(),
                                conclusion.contributions().size())))
                .movable(
                        name,
                        number == 1,
                        number == all.size(),
                        shift -> change(
                                Map.of(),
                                () -> conclusions.move(
                                        door.actor(), concertation.id(), draft.revision(), conclusion.id(), shift)))
                .editable(
                        name,
                        () -> edit(conclusion, number),
                        () -> change(
                                Map.of(),
                                () -> conclusions.remove(
                                        door.actor(), concertation.id(), draft.revision(), conclusion.id())));
    }

    private void showPublication() {
        if (draft.conclusions().isEmpty()) {
            publish.showNothing(getTranslation("synthesis.publish.noConclusion"));
            return;
        }
        var preview = conclusions.preview(door.actor(), concertation.id());
        var path = addresses.of(concertation).document(DocumentKind.CONCLUSIONS);
        var latest = publications.conclusions(concertation.id(), Optional.of(door.actor()));
        publish.show(
                latest.map(p -> new PublishPanel.State(p.version(), p.publishedAt(), path))
                        .orElseGet(() -> PublishPanel.State.never(path)),
                latest.filter(p -> p.content().equals(preview)).isPresent(),
                new ConclusionsReading(preview),
                this::publish);
        if (latest.isPresent())
            publish.add(Pieces.link(FollowUpStep.GRID.of(concertation), getTranslation("synthesis.conclusions.go")));
    }
}
