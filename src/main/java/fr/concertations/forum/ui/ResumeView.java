package fr.concertations.forum.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.concertations.shell.Heading;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Screen;

/** {@code /app/reprendre/<token>}: goes on as the same guest on this device; by a button, since some programs open links. */
@Route(value = "reprendre", layout = MainLayout.class)
@AnonymousAllowed
class ResumeView extends Screen implements HasUrlParameter<String> {
    private final transient GuestDoor door;

    ResumeView(GuestDoor door) {
        this.door = door;
    }

    @Override
    protected String title() {
        return getTranslation("forum.resume.title");
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        var resume = new NativeButton(getTranslation("forum.resume.go"), click -> resume(token));
        resume.addClassName("button");
        show(new Heading(null, title(), getTranslation("forum.resume.lead")), new Paragraph(resume));
    }

    private void resume(String token) {
        if (door.follow(token)) Notices.leaveTo("/app/invite");
        else show(new Heading(null, title(), getTranslation("forum.resume.gone")));
    }
}
