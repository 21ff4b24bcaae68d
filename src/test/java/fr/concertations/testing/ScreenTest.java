package fr.concertations.testing;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinSession;
import fr.concertations.identity.Actor;
import fr.concertations.identity.SessionOf;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A browser speaking French on the real application, and the gestures people make in it. */
@ApplicationTest
public abstract class ScreenTest extends SpringBrowserlessTest {
    @Autowired
    protected Scene scene;

    @Autowired
    protected People people;

    @Autowired
    protected Aftermath aftermath;

    @BeforeEach
    void speakFrench() {
        VaadinSession.getCurrent().setLocale(Locale.FRENCH);
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @AfterEach
    void leave() {
        SessionOf.nobody();
    }

    protected void signIn(Actor person) {
        SessionOf.somebody(person);
    }

    protected void open(String path) {
        var location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** Presses the only visible button called this: what assistive technology says, or else its text. */
    protected void press(String text) {
        test(find(Button.class).all().stream()
                        .filter(b -> b.isVisible()
                                && b.getAriaLabel().orElseGet(b::getText).equals(text))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no button " + text)))
                .click();
    }

    /** The only field with this label. */
    protected <C extends Component & HasLabel> C field(Class<C> type, String label) {
        return find(type).all().stream()
                .filter(f -> label.equals(f.getLabel()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + label));
    }

    protected String headline() {
        return find(H1.class).single().getText();
    }

    protected boolean shows(String text) {
        return find(HtmlContainer.class).all().stream()
                .anyMatch(part -> part.isVisible()
                        && part.getElement().getTextRecursively().contains(text));
    }

    protected boolean links(String path) {
        return find(Anchor.class).all().stream().anyMatch(link -> link.getHref().equals(path));
    }

    /** What the last notice says. */
    protected String told() {
        return test(find(Notification.class).last()).getText();
    }
}
