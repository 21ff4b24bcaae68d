package fr.concertations.identity.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.concertations.shell.Heading;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Pieces;
import fr.concertations.shell.Screen;

/** Where one arrives once one’s account is erased. */
@Route(value = "compte/efface", layout = MainLayout.class)
@AnonymousAllowed
class ErasedView extends Screen {
    static final String ADDRESS = "/app/compte/efface";

    ErasedView() {
        show(
                new Heading(null, title(), getTranslation("erasure.erased.lead")),
                Pieces.actions(Pieces.pageLink("/", getTranslation("erasure.erased.home"), "button")));
    }

    @Override
    protected String title() {
        return getTranslation("erasure.erased.title");
    }
}
