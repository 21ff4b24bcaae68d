package fr.concertations.forum.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinSession;
import fr.concertations.identity.Actor;
import fr.concertations.identity.SessionOf;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A browser speaking French on the real application, and the gestures people make in it. */
@ApplicationTest
abstract class ForumTest extends SpringBrowserlessTest {
    @Autowired
    Scene scene;

    @Autowired
    People people;

    @BeforeEach
    void speakFrench() {
        VaadinSession.getCurrent().setLocale(Locale.FRENCH);
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @AfterEach
    void leave() {
        SessionOf.nobody();
    }

    Actor signedIn() {
        var person = people.citizen();
        SessionOf.somebody(person);
        return person;
    }

    void open(String path) {
        var location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    void tap(String text) {
        test(find(NativeButton.class).withText(text).single()).click();
    }

    String headline() {
        return find(H1.class).single().getText();
    }

    boolean shows(String text) {
        return find(HtmlContainer.class).all().stream()
                .anyMatch(part -> part.isVisible()
                        && part.getElement().getTextRecursively().contains(text));
    }

    boolean links(String path) {
        return find(Anchor.class).all().stream().anyMatch(link -> link.getHref().equals(path));
    }

    static String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }
}
