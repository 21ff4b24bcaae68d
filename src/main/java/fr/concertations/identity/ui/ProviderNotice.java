package fr.concertations.identity.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import fr.concertations.identity.Provider;
import fr.concertations.identity.ProviderOutcome;
import fr.concertations.identity.Providers;
import java.util.Optional;

/** What came of a visit to an identity provider, as the address of the view says, and what to do now. */
class ProviderNotice extends Paragraph {
    private ProviderNotice(Provider provider, ProviderOutcome outcome) {
        setText(getTranslation("oidc.outcome." + outcome, provider.name()));
        addClassName("notice");
        getElement().setAttribute("role", "alert");
    }

    static Optional<ProviderNotice> at(Location location, Providers providers) {
        var said = location.getQueryParameters();
        return said.getSingleParameter("service")
                .flatMap(providers::find)
                .flatMap(provider -> said.getSingleParameter("issue")
                        .flatMap(ProviderOutcome::of)
                        .map(outcome -> new ProviderNotice(provider, outcome)));
    }
}
