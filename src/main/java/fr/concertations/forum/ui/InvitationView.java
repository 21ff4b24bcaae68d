package fr.concertations.forum.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.Invitations;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.identity.Actor;
import fr.concertations.shell.Heading;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Screen;
import fr.concertations.territory.Territories;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** {@code /app/invitation} and {@code /app/invitation/<link>}: the door of a concertation by invitation. */
@Route(value = "invitation", layout = MainLayout.class)
@AnonymousAllowed
class InvitationView extends Screen implements HasUrlParameter<String> {
    private final transient Gate gate;
    private final transient GuestDoor door;
    private final transient Invitations invitations;
    private final transient Territories territories;
    private final TextField code = new TextField(getTranslation("forum.invitation.code"));

    InvitationView(Gate gate, GuestDoor door, Invitations invitations, Territories territories) {
        this.gate = gate;
        this.door = door;
        this.invitations = invitations;
        this.territories = territories;
        code.setHelperText(getTranslation("forum.invitation.code.hint"));
        code.setMaxLength(40);
        code.setManualValidation(true);
    }

    @Override
    protected String title() {
        return getTranslation("forum.invitation.title");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String token) {
        if (token == null) askCode();
        else
            invitations
                    .behind(token)
                    .ifPresentOrElse(
                            concertation -> welcome(concertation, token),
                            () -> show(new Heading(null, title(), getTranslation("forum.invitation.gone"))));
    }

    private void welcome(Concertation concertation, String token) {
        var heading = new Heading(null, concertation.title(), getTranslation("forum.invitation.lead"));
        Consumer<Actor> enter = actor -> go(invitations.enterByLink(actor, token));
        if (gate.visitor().filter(Actor::introduced).isPresent()) {
            var go = new NativeButton(getTranslation("forum.invitation.go"), click -> enter.accept(gate.actor()));
            go.addClassName("button");
            show(heading, new Paragraph(go));
        } else show(heading, who(ForumNavigation.invitation(token), () -> enter.accept(gate.actor())));
    }

    private void askCode() {
        var go = new Button(getTranslation("forum.invitation.go"), click -> useCode());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickShortcut(Key.ENTER);
        var form = new Div(code, go);
        form.addClassName("form");
        show(new Heading(null, title(), getTranslation("forum.invitation.code.lead")), form);
    }

    private void useCode() {
        if (gate.visitor().filter(Actor::introduced).isEmpty()) {
            show(
                    new Heading(null, title(), getTranslation("forum.guest.lead")),
                    who(ForumNavigation.invitation(""), this::enterByCode));
            return;
        }
        enterByCode();
    }

    private void enterByCode() {
        askCode();
        Notices.attempt(this, Map.of("code", code), () -> {
                    door.countAttempt();
                    return invitations.enterByCode(gate.actor(), code.getValue());
                })
                .ifPresent(this::go);
    }

    private GuestWelcome who(String comeBackTo, Runnable then) {
        return new GuestWelcome(door, territories, ForumNavigation.signInThen(comeBackTo), then);
    }

    private void go(Concertation concertation) {
        UI.getCurrent().navigate(ForumNavigation.participate(concertation));
    }
}
