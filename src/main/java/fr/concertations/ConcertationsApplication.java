package fr.concertations;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import fr.concertations.command.Program;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application, and the style sheets of its Vaadin face. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://theme/tokens.css")
@StyleSheet("context://theme/site.css")
@StyleSheet("context://theme/app.css")
public class ConcertationsApplication implements AppShellConfigurator {
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "/theme/mark.svg");
    }

    public static void main(String[] args) {
        System.exit(Program.run(ConcertationsApplication.class, args));
    }
}
