package fr.concertations.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.concertations.identity.Provider;
import fr.concertations.identity.ReturnPath;
import fr.concertations.identity.web.oidc.ProviderPaths;
import fr.concertations.shell.Pieces;
import java.util.List;

/** The ways in through identity providers, one button each. */
class ProviderButtons extends Div {
    /** @param providers at least one */
    ProviderButtons(List<Provider> providers, ReturnPath next) {
        addClassNames("stack", "providers");
        providers.forEach(provider -> add(Pieces.pageLink(
                ProviderPaths.start(provider, next),
                getTranslation("oidc.signIn", provider.name()),
                "button",
                "quiet")));
        add(new Paragraph(getTranslation("oidc.or")));
    }
}
