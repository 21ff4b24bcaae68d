package fr.concertations.forum.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.concertations.identity.CurrentActor;
import fr.concertations.identity.EmergencyAccess;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Pieces;
import fr.concertations.territory.Territories;
import fr.concertations.territory.Territory;
import fr.concertations.territory.ui.TerritoryPicker;
import java.util.HashMap;

/** An administrator takes the place of the référents of a territory for a day, before their eyes. */
class EmergencyForm extends Section {
    private final transient CurrentActor visitor;
    private final transient EmergencyAccess emergencies;
    private final transient Runnable taken;
    private final TerritoryPicker territory;
    private final TermFields why = new TermFields("roles.emergency.reason").withoutDay();

    EmergencyForm(CurrentActor visitor, EmergencyAccess emergencies, Territories territories, Runnable taken) {
        this.visitor = visitor;
        this.emergencies = emergencies;
        this.taken = taken;
        territory = new TerritoryPicker(territories, getTranslation("roles.emergency.territory"));
        var form = new Div(territory, why, Pieces.button(getTranslation("roles.emergency.take"), this::take));
        form.addClassName("form");
        addClassName("stack");
        add(new H2(getTranslation("roles.emergency")), new Paragraph(getTranslation("roles.emergency.lead")), form);
    }

    private void take() {
        var fields = new HashMap<>(why.fields());
        fields.put(territory.field().getKey(), territory.field().getValue());
        var done = Notices.attempt(this, fields, () -> {
            var where = territory
                    .chosen()
                    .map(Territory::code)
                    .orElseThrow(() -> new InvalidInput("territory", "identity.introduce.territory.choose"));
            emergencies.take(visitor.require(), where, why.term().reason());
        });
        if (!done) return;
        Notices.done(this, "roles.emergency.taken");
        MainLayout.welcome(this);
        taken.run();
    }
}
