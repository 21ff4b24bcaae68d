package fr.concertations.testing;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinSession;
import fr.concertations.identity.Actor;
import fr.concertations.identity.SessionOf;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A browser speaking French on the real application, and the gestures people make in it. */
@ApplicationTest
public abstract class ViewTest extends SpringBrowserlessTest {
    @BeforeEach
    void speakFrench() {
        VaadinSession.getCurrent().setLocale(Locale.FRENCH);
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @AfterEach
    void leave() {
        SessionOf.nobody();
    }

    protected void signIn(Actor actor) {
        SessionOf.somebody(actor);
    }

    protected void open(String path) {
        var location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    protected void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    protected <T extends Component> T field(Class<T> type, String label) {
        return find(type).withLabel(label).single();
    }

    protected boolean shows(String text) {
        return find(HtmlContainer.class).all().stream()
                .anyMatch(part -> part.isVisible()
                        && part.getElement().getTextRecursively().contains(text));
    }

    protected boolean links(String path) {
        return find(Anchor.class).all().stream().anyMatch(link -> link.getHref().equals(path));
    }

    protected static String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }
}
