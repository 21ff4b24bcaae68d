package fr.concertations.forum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import fr.concertations.debate.Concertations;
import fr.concertations.debate.Invitations;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.identity.SessionOf;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Inviting by a link or by paper, and coming in without an account. */
class InvitingTests extends ForumTest {
    @Autowired
    Concertations concertations;

    @Autowired
    Invitations invitations;

    @Test
    void theReferentMakesALinkAndCodesToPrint() {
        var stage = scene.byInvitation();
        SessionOf.somebody(stage.referent());
        open(ForumNavigation.invitations(stage.concertation()));
        press("Créer le lien");
        var token = invitations
                .overview(stage.referent(), stage.concertation().id())
                .link()
                .orElseThrow();
        assertThat(find(TextField.class).withLabel("Le lien à donner").single().getValue())
                .endsWith("/app/invitation/" + token);
        var number = find(TextField.class).all().getLast();
        test(number).setValue("9999");
        press("Préparer ces codes");
        assertThat(number.isInvalid()).isTrue();
        test(number).setValue("4");
        press("Préparer ces codes");
        assertThat(find(Span.class).withClassName("code").all()).hasSize(4);
    }

    @Test
    void somebodyWithTheLinkComesInWithoutAnAccount() {
        var stage = scene.byInvitation();
        scene.contribution(stage, stage.referent());
        var token = invitations.renewLink(stage.referent(), stage.concertation().id());
        open(ForumNavigation.invitation(token));
        assertThat(headline()).isEqualTo(stage.concertation().title());
        tap("Agente ou agent public");
        assertThat(headline()).isEqualTo(stage.concertation().title());
        assertThat(find(ListItem.class).withClassName("card").all()).hasSize(1);
    }

    @Test
    void somebodyWithACodeTypesIt() {
        var stage = scene.byInvitation();
        var code = invitations
                .makeCodes(stage.referent(), stage.concertation().id(), 1)
                .getFirst();
        signedIn();
        open(ForumNavigation.invitation(""));
        var field = find(TextField.class).withLabel("Votre code d’invitation").single();
        test(field).setValue("AAAA-BBBB-CCCC");
        press("Entrer dans la concertation");
        field = find(TextField.class).withLabel("Votre code d’invitation").single();
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getValue()).isEqualTo("AAAA-BBBB-CCCC");
        test(field).setValue(code);
        press("Entrer dans la concertation");
        assertThat(headline()).isEqualTo(stage.concertation().title());
    }

    @Test
    void aLinkOfNothingSaysSo() {
        open(ForumNavigation.invitation("nothing"));
        assertThat(shows("Ce lien ne mène plus à rien")).isTrue();
    }
}
