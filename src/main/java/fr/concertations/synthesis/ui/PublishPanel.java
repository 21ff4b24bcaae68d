package fr.concertations.synthesis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import fr.concertations.kernel.Typography;
import fr.concertations.shell.Confirmation;
import fr.concertations.shell.Pieces;
import java.time.Instant;

/** What is published, what would be, and the one button that makes it public. Shared by the steps after a concertation. */
public class PublishPanel extends Section {
    public PublishPanel() {
        addClassNames("panel", "stack");
    }

    /** Nothing to publish yet. */
    public void showNothing(String text) {
        removeAll();
        add(new H2(getTranslation("synthesis.publish.title")), Pieces.small(text));
    }

    /**
     * @param state what is public today
     * @param upToDate nothing changed since
     * @param preview how it would be read
     */
    public void show(State state, boolean upToDate, Component preview, Runnable publish) {
        removeAll();
        add(new H2(getTranslation("synthesis.publish.title")), Pieces.small(said(state)));
        if (state.version() > 0) add(Pieces.pageLink(state.path(), getTranslation("synthesis.publish.read")));
        add(new Details(getTranslation("synthesis.publish.preview"), preview));
        if (upToDate) add(Pieces.small(getTranslation("synthesis.publish.upToDate")));
        else
            add(Pieces.mainButton(getTranslation("synthesis.publish.go", state.version() + 1), () -> confirm(publish)));
    }

    private void confirm(Runnable publish) {
        Confirmation.ask(
                getTranslation("synthesis.publish.confirm"),
                getTranslation("synthesis.publish.confirm.text"),
                getTranslation("synthesis.publish.confirm.go"),
                getTranslation("synthesis.publish.confirm.back"),
                publish);
    }

    private String said(State state) {
        if (state.version() == 0) return getTranslation("synthesis.publish.never");
        return getTranslation(
                "synthesis.version",
                state.version(),
                Typography.date(Typography.dayInParis(state.publishedAt()), getLocale()));
    }

    /** @param version 0 when nothing is published @param path where it is read */
    public record State(int version, Instant publishedAt, String path) {
        public static State never(String path) {
            return new State(0, Instant.EPOCH, path);
        }
    }
}
