package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasElement;
import java.util.Arrays;
import java.util.List;

/** Replaces what is shown somewhere only when it would look different: what one is reading does not blink. */
final class InPlace {
    private InPlace() {}

    static <P extends Component & HasComponents> void put(P place, Component... now) {
        var before = place.getChildren().map(InPlace::written).toList();
        if (before.equals(Arrays.stream(now).map(InPlace::written).toList())) return;
        place.removeAll();
        place.add(List.of(now));
    }

    private static String written(HasElement shown) {
        return shown.getElement().getOuterHTML();
    }
}
