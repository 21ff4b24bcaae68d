package fr.concertations.synthesis.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import fr.concertations.debate.Concertation;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Pieces;
import fr.concertations.synthesis.DocumentAddresses;
import fr.concertations.synthesis.DocumentKind;
import fr.concertations.synthesis.Extract;
import fr.concertations.synthesis.ExtractId;
import fr.concertations.synthesis.Extracts;
import fr.concertations.synthesis.Publications;
import fr.concertations.synthesis.Sentence;
import fr.concertations.synthesis.Syntheses;
import fr.concertations.synthesis.SynthesisDraft;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where a synthesis is written: the sentences in order, the form, what is public. A refusal leaves what was typed in place. */
class SynthesisDesk extends Div {
    private final transient Concertation concertation;
    private final transient FollowUpDoor door;
    private final transient Syntheses syntheses;
    private final transient Extracts extracts;
    private final transient Publications publications;
    private final transient DocumentAddresses addresses;
    private final Div written = new Div();
    private final SentenceForm form = new SentenceForm(this::save);
    private final PublishPanel publish = new PublishPanel();
    private transient SynthesisDraft draft;

    SynthesisDesk(
            Concertation concertation,
            FollowUpDoor door,
            Syntheses syntheses,
            Extracts extracts,
            Publications publications,
            DocumentAddresses addresses) {
        this.concertation = concertation;
        this.door = door;
        this.syntheses = syntheses;
        this.extracts = extracts;
        this.publications = publications;
        this.addresses = addresses;
        draft = syntheses.draft(door.actor(), concertation.id());
        addClassName("desk");
        add(new IntroForm(draft.intro(), this::introduce), written, form, publish);
        show();
    }

    private void introduce(String intro) {
        retrying(() -> syntheses.introduce(door.actor(), concertation.id(), draft.revision(), intro));
        refresh();
    }

    private void save() {
        var saved = change(form.fields(), () -> {
            var edited = form.edited();
            if (edited.isPresent())
                syntheses.rewrite(door.actor(), concertation.id(), draft.revision(), edited.get(), form.draft());
            else syntheses.add(door.actor(), concertation.id(), draft.revision(), form.draft());
        });
        if (!saved) return;
        form.renew();
        Notices.done(this, "synthesis.saved");
    }

    private void edit(Sentence sentence, int number) {
        if (form.isBusy()) Notices.refused(this, "synthesis.busy");
        else form.edit(sentence, number);
    }

    private void publish() {
        if (change(Map.of(), () -> syntheses.publish(door.actor(), concertation.id(), draft.revision())))
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
        draft = syntheses.draft(door.actor(), concertation.id());
        show();
    }

    private void show() {
        var harvest = extracts.of(door.actor(), concertation.id());
        form.offer(harvest, draft.sentences());
        showSentences(harvest.stream().collect(Collectors.toMap(Extract::id, Function.identity())));
        showPublication();
    }

    private void showSentences(Map<ExtractId, Extract> harvest) {
        written.removeAll();
        if (harvest.isEmpty()) {
            written.add(
                    Notices.empty(getTranslation("synthesis.synthesis.noExtract")),
                    Pieces.link(
                            FollowUpStep.HARVEST.of(concertation),
                            getTranslation("synthesis.synthesis.harvest"),
                            "button"));
            form.setVisible(false);
            return;
        }
        form.setVisible(true);
        written.add(new H2(getTranslation("synthesis.sentences")));
        if (draft.sentences().isEmpty()) {
            written.add(Notices.empty(getTranslation("synthesis.synthesis.empty")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("list");
        for (var sentence : draft.sentences()) list.add(item(sentence, harvest));
        written.add(list);
    }

    private Ordered item(Sentence sentence, Map<ExtractId, Extract> harvest) {
        var all = draft.sentences();
        var number = all.indexOf(sentence) + 1;
        var name = getTranslation("synthesis.sentence.name", number);
        var quotes = new Div();
        for (var id : sentence.extracts())
            Optional.ofNullable(harvest.get(id))
                    .ifPresent(e -> quotes.add(Pieces.quote(e.passage().quote(), null)));
        return new Ordered(
                        DocumentKind.SYNTHESIS.anchor() + "-" + sentence.id(),
                        new H3(getTranslation("synthesis.numbered", number, sentence.text())),
                        quotes)
                .movable(
                        name,
                        number == 1,
                        number == all.size(),
                        shift -> change(
                                Map.of(),
                                () -> syntheses.move(
                                        door.actor(), concertation.id(), draft.revision(), sentence.id(), shift)))
                .editable(
                        name,
                        () -> edit(sentence, number),
                        () -> change(
                                Map.of(),
                                () -> syntheses.remove(
                                        door.actor(), concertation.id(), draft.revision(), sentence.id())));
    }

    private void showPublication() {
        if (draft.sentences().isEmpty()) {
            publish.showNothing(getTranslation("synthesis.publish.empty"));
            return;
        }
        var preview = syntheses.preview(door.actor(), concertation.id());
        var path = addresses.of(concertation).document(DocumentKind.SYNTHESIS);
        var latest = publications.synthesis(concertation.id(), Optional.of(door.actor()));
        publish.show(
                latest.map(p -> new PublishPanel.State(p.version(), p.publishedAt(), path))
                        .orElseGet(() -> PublishPanel.State.never(path)),
                latest.filter(p -> p.content().equals(preview)).isPresent(),
                new SynthesisReading(preview),
                this::publish);
        if (latest.isPresent())
            publish.add(
                    Pieces.link(FollowUpStep.CONCLUSIONS.of(concertation), getTranslation("synthesis.synthesis.go")));
    }
}
