package fr.concertations.shell;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** What the application shows before its first screen is there, and to a browser in which it will never be. */
@Component
class FirstWords implements VaadinServiceInitListener {
    private static final Pattern OF_A_CONCERTATION = Pattern.compile("/?concertations/([a-z0-9-]+)(/.*)?");

    private final I18NProvider texts;

    FirstWords(I18NProvider texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::say);
    }

    private void say(IndexHtmlResponse page) {
        var locale = page.getVaadinRequest().getLocale();
        var body = page.getDocument().body();
        var never = new Element("noscript").appendChild(withoutScripts(page, locale));
        body.prependChild(never);
        body.appendChild(
                new Element("p").addClass("starting").attr("role", "status").text(text("shell.starting", locale)));
    }

    private Element withoutScripts(IndexHtmlResponse page, Locale locale) {
        var told = new Element("main").addClass("without-scripts");
        told.appendElement("h1").text(text("shell.withoutScripts", locale));
        told.appendElement("p").text(text("shell.withoutScripts.else", locale));
        var ways = told.appendElement("p").addClass("actions");
        var debate = OF_A_CONCERTATION.matcher(page.getVaadinRequest().getPathInfo());
        if (debate.matches())
            ways.appendElement("a")
                    .attr("href", "/affiches/concertations/" + debate.group(1))
                    .text(text("shell.withoutScripts.poster", locale));
        ways.appendText(" ");
        ways.appendElement("a").attr("href", "/").text(text("shell.withoutScripts.back", locale));
        return told;
    }

    private String text(String key, Locale locale) {
        return texts.getTranslation(key, locale);
    }
}
