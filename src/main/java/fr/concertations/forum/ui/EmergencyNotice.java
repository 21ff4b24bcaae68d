package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Paragraph;
import fr.concertations.identity.Actor;
import fr.concertations.identity.CurrentActor;
import fr.concertations.identity.EmergencyAccess;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Pieces;
import fr.concertations.shell.ScreenNotice;
import java.util.List;

/** Tells référents and moderators that the host of the platform acts on their territory; whoever does may stop here. */
@org.springframework.stereotype.Component
class EmergencyNotice implements ScreenNotice {
    private final CurrentActor visitor;
    private final EmergencyAccess emergencies;
    private final GrantWords words;

    EmergencyNotice(CurrentActor visitor, EmergencyAccess emergencies, GrantWords words) {
        this.visitor = visitor;
        this.emergencies = emergencies;
        this.words = words;
    }

    @Override
    public List<Component> forCurrentPerson() {
        return visitor.get().stream()
                .flatMap(actor -> emergencies.concerning(actor).stream().map(taken -> notice(actor, taken)))
                .toList();
    }

    private Component notice(Actor actor, EmergencyAccess.Taken taken) {
        var note = new Aside();
        note.addClassName("alarm");
        var own = taken.account().equals(actor.id());
        var place = words.place(taken.territory());
        var key = own ? "roles.emergency.notice.own" : "roles.emergency.notice";
        note.getElement().setAttribute("aria-label", note.getTranslation("roles.emergency"));
        note.add(
                new Paragraph(note.getTranslation(key, place, words.moment(taken.endsAt()), taken.by())),
                Pieces.small(note.getTranslation("roles.emergency.notice.reason", taken.reason())));
        if (own)
            note.add(Pieces.button(note.getTranslation("roles.emergency.end"), () -> {
                emergencies.end(visitor.require(), taken.territory());
                Notices.leaveTo("/app/administration");
            }));
        return note;
    }
}
