package fr.concertations.identity.web;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * Gives the page that starts the application a nonce: only scripts and styles the server put there run. Vaadin builds
 * functions out of what its server sends, hence {@code unsafe-eval}, and sets style attributes; it makes style elements
 * itself, which a first script marks with the nonce.
 */
@Component
class PagePolicy implements VaadinServiceInitListener {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 16;
    private static final String POLICY = "default-src 'none'; script-src 'self' 'nonce-NONCE' 'unsafe-eval'; "
            + "style-src 'self' 'nonce-NONCE'; style-src-attr 'unsafe-inline'; img-src 'self' data:; "
            + "font-src 'self' data:; connect-src 'self'; form-action 'self'; object-src 'none'; base-uri 'self'; "
            + "frame-ancestors 'none'";
    private static final String MARK_STYLES = """
            (() => {
              const nonce = document.currentScript.nonce;
              const create = document.createElement;
              window.litNonce = nonce;
              document.createElement = function (...what) {
                const element = create.apply(this, what);
                if (element instanceof HTMLStyleElement) element.nonce = nonce;
                return element;
              };
            })();
            """;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        if (event.getSource().getDeploymentConfiguration().isProductionMode())
            event.addIndexHtmlRequestListener(PagePolicy::protect);
        else event.addIndexHtmlRequestListener(PagePolicy::letDevelopers);
    }

    private static void protect(IndexHtmlResponse page) {
        var nonce = nonce();
        page.getDocument().head().prependChild(new Element("script").appendChild(new DataNode(MARK_STYLES)));
        page.getDocument().select("script, style").attr("nonce", nonce);
        set(page, POLICY.replace("NONCE", nonce));
    }

    /** The development server needs inline scripts and a socket of its own. */
    private static void letDevelopers(IndexHtmlResponse page) {
        set(
                page,
                "default-src 'self' data: ws: 'unsafe-inline' 'unsafe-eval'; object-src 'none'; frame-ancestors 'none'");
    }

    private static void set(IndexHtmlResponse page, String policy) {
        page.getVaadinRequest().setAttribute(ApplicationPolicy.OF_PAGE, policy);
    }

    private static String nonce() {
        var bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
