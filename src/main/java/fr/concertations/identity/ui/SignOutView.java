package fr.concertations.identity.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.concertations.shell.Heading;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Screen;

/** Signing out, by a button: no link or image on another site can do it for somebody. */
@Route(value = "deconnexion", layout = MainLayout.class)
@AnonymousAllowed
class SignOutView extends Screen {
    SignOutView(BrowserSession browser) {
        show(new Heading(null, title(), getTranslation("identity.signOut.lead")), new LeaveButtons(browser));
    }

    @Override
    protected String title() {
        return getTranslation("identity.signOut.title");
    }
}
