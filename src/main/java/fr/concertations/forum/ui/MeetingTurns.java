package fr.concertations.forum.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shows one thing after the other. The browser turns by itself, so that a lost connection stops nothing. */
class MeetingTurns extends Section {
    private final Map<String, MeetingTurn> shown = new LinkedHashMap<>();

    MeetingTurns() {
        addClassName("turns");
        getElement().setAttribute("aria-label", getTranslation("meeting.turns"));
    }

    void show(List<MeetingTurn> now) {
        var keys = now.stream().map(MeetingTurn::key).toList();
        if (!keys.equals(List.copyOf(shown.keySet()))) order(now);
        now.forEach(turn -> {
            var place = shown.get(turn.key());
            if (place != null && place != turn) place.becomes(turn);
        });
        getElement().executeJs("this.turned?.()");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(TurningScript.TEXT);
        event.getUI()
                .getPage()
                .executeJs("document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status')");
    }

    private void order(List<MeetingTurn> now) {
        var before = Map.copyOf(shown);
        shown.clear();
        now.forEach(turn -> shown.put(turn.key(), before.getOrDefault(turn.key(), turn)));
        removeAll();
        add(shown.values().toArray(Component[]::new));
    }
}
