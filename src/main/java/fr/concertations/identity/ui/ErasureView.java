package fr.concertations.identity.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.concertations.identity.DataRequests;
import fr.concertations.identity.Erasure;
import fr.concertations.identity.LeavingAccount;
import fr.concertations.identity.MyData;
import fr.concertations.identity.Passkeys;
import fr.concertations.identity.Proofs;
import fr.concertations.identity.SignedIn;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.shell.Heading;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Pieces;
import fr.concertations.shell.Screen;
import jakarta.annotation.security.PermitAll;

/** {@code /app/compte/effacer}: what would go, what would stay and why, and only then how to do it. */
@Route(value = ErasureView.PATH, layout = MainLayout.class)
@PermitAll
class ErasureView extends Screen implements BeforeEnterObserver {
    static final String PATH = "compte/effacer";

    private final transient Erasure erasure;
    private final transient Proofs proofs;
    private final transient Passkeys passkeys;
    private final transient MyData data;
    private final transient DataRequests requests;
    private final transient BrowserSession browser;

    ErasureView(
            Erasure erasure,
            Proofs proofs,
            Passkeys passkeys,
            MyData data,
            DataRequests requests,
            BrowserSession browser) {
        this.erasure = erasure;
        this.proofs = proofs;
        this.passkeys = passkeys;
        this.data = data;
        this.requests = requests;
        this.browser = browser;
    }

    @Override
    protected String title() {
        return getTranslation("erasure.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var member = SignedIn.here().orElseThrow(() -> new NotAllowed("refusal.signIn"));
        var leaving = erasure.preview(member.account());
        show(new Heading(
                Pieces.link("compte", getTranslation("identity.account.title")),
                title(),
                getTranslation("erasure.lead")));
        leaving.hindrances().forEach(hindrance -> add(hindered(hindrance)));
        add(copy(member), new ErasurePreview(leaving));
        if (leaving.isAllowed()) add(new ErasureForm(member, leaving, erasure, proofs, passkeys, browser));
    }

    private Section hindered(LeavingAccount.Hindrance hindrance) {
        var notice = new Section(
                new H2(getTranslation("erasure.hindered")),
                new Paragraph(getTranslation("erasure.hindrance." + hindrance)));
        notice.addClassNames("panel", "stack");
        return notice;
    }

    private Section copy(SignedIn member) {
        var section = new Section(
                new H2(getTranslation("erasure.copy")),
                new Paragraph(getTranslation("erasure.copy.lead")),
                new DataDownloads(member, data, requests));
        section.addClassNames("panel", "stack");
        return section;
    }
}
