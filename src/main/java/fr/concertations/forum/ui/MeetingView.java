package fr.concertations.forum.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.Registration;
import fr.concertations.debate.Concertation;
import fr.concertations.identity.Actor;
import fr.concertations.opinion.Readings;
import java.time.Duration;
import java.util.Optional;

/**
 * {@code /app/concertations/{slug}/ecran}: what is projected in a meeting, alone on the screen. It reads again when somebody
 * votes or contributes, and every half minute besides: étapes end and connections get lost without anybody telling.
 */
@Route("concertations/:slug/ecran")
@AnonymousAllowed
@JsModule("./kept.js")
class MeetingView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private static final int BESIDES = Math.toIntExact(Duration.ofSeconds(30).toMillis());

    private final transient Gate gate;
    private final transient MeetingSource source;
    private final transient LiveReadings live;
    private final Div head = new Div();
    private final Div aside = new Div();
    private final MeetingTurns turns = new MeetingTurns();
    private transient Optional<Actor> reader = Optional.empty();
    private transient Runnable again = () -> {};
    private transient Registration polls = () -> {};
    private String title = "";

    MeetingView(Gate gate, MeetingSource source, LiveReadings live) {
        this.gate = gate;
        this.source = source;
        this.live = live;
        addClassName("meeting");
        head.addClassName("head");
        aside.addClassName("beside");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", getTranslation("meeting.title", title));
    }

    /** An address that opens nothing to a stranger leads to the sign-in: it may be by invitation. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get("slug").orElse("");
        reader = gate.visitor();
        var found = source.concertations().bySlug(slug, reader);
        if (found.isPresent()) begin(found.get());
        else if (gate.known(event).isPresent()) throw new NotFoundException();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(BESIDES);
        event.getUI().getPage().executeJs("window.concertations.beginningAgain()");
        polls = event.getUI().addPollListener(poll -> again.run());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        polls.remove();
    }

    private void begin(Concertation concertation) {
        title = concertation.title();
        var join = new MeetingJoin(concertation, source.posters());
        removeAll();
        add(source.places().look(concertation));
        if (source.demonstration().shown())
            add(Parts.paragraph("demonstration", getTranslation("shell.demonstration")));
        add(head, turns, aside, new MeetingFoot(join));
        show(concertation, join);
        again = () -> readAgain(concertation, join);
        live.keep(this, concertation.id().liveTopic(), again);
        live.keep(this, Readings.topic(concertation.id()), again);
    }

    /** Somebody who may no longer read it is treated as anybody who comes. */
    private void readAgain(Concertation before, MeetingJoin join) {
        source.concertations()
                .byId(before.id(), reader)
                .ifPresentOrElse(
                        now -> show(now, join),
                        () -> getUI().ifPresent(ui -> ui.getPage().reload()));
    }

    private void show(Concertation concertation, MeetingJoin join) {
        var now = source.clock().instant();
        var counts = source.ballots().counts(concertation.id());
        InPlace.put(head, new MeetingHead(concertation, source.places().of(concertation), now));
        InPlace.put(
                aside,
                join.aside(),
                new MeetingFigures(
                        counts, source.contributions().counts(concertation.id()).total()));
        turns.show(new MeetingPlan(source, concertation, reader, now).turns(join, counts));
    }
}
