package fr.concertations.identity.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.concertations.identity.CurrentActor;
import fr.concertations.identity.DataRequests;
import fr.concertations.identity.Erasure;
import fr.concertations.identity.LeavingAccount;
import fr.concertations.identity.MyData;
import fr.concertations.identity.Passkeys;
import fr.concertations.identity.PlaceNames;
import fr.concertations.identity.Proof;
import fr.concertations.identity.Proofs;
import fr.concertations.identity.SignedIn;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.shell.Heading;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Pieces;
import fr.concertations.shell.Screen;
import jakarta.annotation.security.PermitAll;
import java.util.function.Consumer;

/** {@code /app/compte/effacer}: what would go, what would stay and why, and only then how to do it. */
@Route(value = ErasureView.PATH, layout = MainLayout.class)
@PermitAll
class ErasureView extends Screen implements BeforeEnterObserver {
    static final String PATH = "compte/effacer";

    private final transient CurrentActor visitor;
    private final transient Erasure erasure;
    private final transient Proofs proofs;
    private final transient Passkeys passkeys;
    private final transient MyData data;
    private final transient DataRequests requests;
    private final transient PlaceNames places;
    private final transient BrowserSession browser;

    ErasureView(
            CurrentActor visitor,
            Erasure erasure,
            Proofs proofs,
            Passkeys passkeys,
            MyData data,
            DataRequests requests,
            PlaceNames places,
            BrowserSession browser) {
        this.visitor = visitor;
        this.erasure = erasure;
        this.proofs = proofs;
        this.passkeys = passkeys;
        this.data = data;
        this.requests = requests;
        this.places = places;
        this.browser = browser;
    }

    @Override
    protected String title() {
        return getTranslation("erasure.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var member = SignedIn.here().orElseThrow(() -> new NotAllowed("refusal.signIn"));
        var leaving = erasure.preview(visitor.require());
        show(new Heading(
                Pieces.link("compte", getTranslation("identity.account.title")),
                title(),
                getTranslation("erasure.lead")));
        if (!leaving.isAllowed()) add(new HinderedNotice(leaving.hindrances(), places));
        add(new CopyFirst(member.account(), data, requests), new ErasurePreview(leaving));
        if (leaving.isAllowed()) add(form(member, leaving));
    }

    private ErasureForm form(SignedIn member, LeavingAccount leaving) {
        var form = new ErasureForm(leaving, "erasure", () -> browser.closeFor(ErasedView.ADDRESS));
        Consumer<Proof> proven = proof -> form.lastStep(texts -> erasure.eraseMine(member, proof, texts));
        proofs.recent(member)
                .ifPresentOrElse(proven, () -> form.askFirst(new ProofForm(member, proofs, passkeys, browser, proven)));
        return form;
    }
}
