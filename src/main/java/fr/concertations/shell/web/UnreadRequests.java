package fr.concertations.shell.web;

import fr.concertations.kernel.Texts;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Puts {@link UnreadRequest} nearer to pages than the one the server comes with: the first to speak is heard alone. */
@Component
class UnreadRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private final Texts texts;

    UnreadRequests(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new UnreadRequest(texts)));
    }
}
