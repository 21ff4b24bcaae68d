package fr.concertations.identity.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.concertations.shell.Heading;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Pieces;
import fr.concertations.shell.Screen;

/** Where a guest arrives once nothing of them is left. */
@Route(value = "invite/efface", layout = MainLayout.class)
@AnonymousAllowed
class GuestErasedView extends Screen {
    static final String ADDRESS = "/app/invite/efface";

    GuestErasedView() {
        show(
                new Heading(null, title(), getTranslation("erasure.guest.erased.lead")),
                Pieces.actions(Pieces.pageLink("/", getTranslation("erasure.erased.home"), "button")));
    }

    @Override
    protected String title() {
        return getTranslation("erasure.guest.erased.title");
    }
}
