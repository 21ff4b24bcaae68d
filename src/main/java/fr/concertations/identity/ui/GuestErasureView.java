package fr.concertations.identity.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.concertations.identity.Actor;
import fr.concertations.identity.CurrentActor;
import fr.concertations.identity.DataRequests;
import fr.concertations.identity.Erasure;
import fr.concertations.identity.GuestDevice;
import fr.concertations.identity.MyData;
import fr.concertations.shell.Heading;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Pieces;
import fr.concertations.shell.Screen;

/** {@code /app/invite/effacer}: the same for whoever takes part without an account; being on their device is all the proof there can be. */
@Route(value = "invite/effacer", layout = MainLayout.class)
@AnonymousAllowed
class GuestErasureView extends Screen implements BeforeEnterObserver {
    private final transient CurrentActor visitor;
    private final transient GuestDevice device;
    private final transient Erasure erasure;
    private final transient MyData data;
    private final transient DataRequests requests;
    private final transient BrowserSession browser;

    GuestErasureView(
            CurrentActor visitor,
            GuestDevice device,
            Erasure erasure,
            MyData data,
            DataRequests requests,
            BrowserSession browser) {
        this.visitor = visitor;
        this.device = device;
        this.erasure = erasure;
        this.data = data;
        this.requests = requests;
        this.browser = browser;
    }

    @Override
    protected String title() {
        return getTranslation("erasure.guest.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        visitor.participant().filter(Actor::isGuest).ifPresentOrElse(this::show, () -> event.forwardTo("compte"));
    }

    private void show(Actor guest) {
        var secret = device.secret().orElseThrow();
        var leaving = erasure.preview(guest);
        var form = new ErasureForm(leaving, "erasure.guest", () -> browser.forgetGuestFor(GuestErasedView.ADDRESS));
        form.lastStep(texts -> erasure.eraseGuest(secret, texts));
        show(
                new Heading(
                        Pieces.link("invite", getTranslation("identity.link.guest")),
                        title(),
                        getTranslation("erasure.lead")),
                new CopyFirst(guest.id(), data, requests),
                new ErasurePreview(leaving),
                form);
    }
}
