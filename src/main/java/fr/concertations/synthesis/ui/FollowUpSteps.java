package fr.concertations.synthesis.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import fr.concertations.debate.Concertation;
import fr.concertations.shell.Pieces;
import java.util.Set;

/** Where one is between the harvest and the grid, and the way to the other steps. */
public class FollowUpSteps extends Nav {
    FollowUpSteps(Concertation concertation, FollowUpStep current, Set<FollowUpStep> done) {
        addClassName("steps");
        setAriaLabel(getTranslation("synthesis.steps"));
        var list = new OrderedList();
        for (var step : FollowUpStep.values()) {
            var link = Pieces.link(step.of(concertation), getTranslation("synthesis.step." + step));
            var item = new ListItem(link);
            if (done.contains(step)) {
                item.addClassName("done");
                item.add(new Span(getTranslation("synthesis.step.done")));
            }
            if (step == current) link.getElement().setAttribute("aria-current", "step");
            list.add(item);
        }
        add(list);
    }
}
