package fr.concertations.forum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.concertations.argument.Arguments;
import fr.concertations.argument.Stance;
import fr.concertations.ballot.Ballots;
import fr.concertations.ballot.Position;
import fr.concertations.contribution.ContributionFilter;
import fr.concertations.contribution.ContributionKind;
import fr.concertations.contribution.Contributions;
import fr.concertations.debate.StageKind;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.identity.College;
import fr.concertations.identity.LinkedIdentities;
import fr.concertations.shell.OnDemand;
import fr.concertations.testing.VerifiedPeople;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reading a concertation, contributing, taking a position, arguing: as people do it on screen. */
class TakingPartTests extends ForumTest {
    /** Contributions shown by turns above the list. */
    private static final int DRAWN = 3;

    @Autowired
    Contributions contributions;

    @Autowired
    Ballots ballots;

    @Autowired
    Arguments arguments;

    @Autowired
    LinkedIdentities identities;

    @Test
    void aConcertationSaysWhatIsAskedAndWhatToDo() {
        var stage = scene.everythingOpen();
        scene.contribution(stage);
        open(ForumNavigation.participate(stage.concertation()));
        assertThat(headline()).isEqualTo(stage.concertation().title());
        assertThat(shows("Quelles garanties voulez-vous ?")).isTrue();
        assertThat(shows("Vous pouvez voter jusqu’au")).isTrue();
        assertThat(links(ForumNavigation.vote(stage.concertation()))).isTrue();
        assertThat(find(ListItem.class).withClassName("card").all()).hasSize(1);
    }

    @Test
    void collegesOfFewPeopleAreNotCountedApart() {
        var contribution = scene.contribution(scene.everythingOpen());
        for (int n = 0; n < 8; n++) ballots.cast(people.citizen(), contribution.id(), Position.AGREE);
        ballots.cast(people.in(College.ELECTED), contribution.id(), Position.DISAGREE);
        open(ForumNavigation.contribution(contribution.id()));
        assertThat(shows("les positions se lisent à partir de 11 personnes")).isTrue();
        assertThat(shows("Trop peu de personnes pour le dire")).isFalse();
        for (int n = 0; n < 12; n++) ballots.cast(people.citizen(), contribution.id(), Position.AGREE);
        open(ForumNavigation.contribution(contribution.id()));
        assertThat(shows("les positions se lisent à partir de 11 personnes")).isTrue();
        for (int n = 0; n < 11; n++) ballots.cast(people.in(College.AGENT), contribution.id(), Position.MIXED);
        open(ForumNavigation.contribution(contribution.id()));
        assertThat(shows("Trop peu de personnes pour le dire\u00A0: Élus, Agents publics"))
                .isTrue();
        for (int n = 0; n < 10; n++) ballots.cast(people.in(College.ELECTED), contribution.id(), Position.MIXED);
        open(ForumNavigation.contribution(contribution.id()));
        assertThat(find(H3.class).withClassName("small-title").all().stream().map(H3::getText))
                .contains("Citoyens", "Élus", "Agents publics");
        assertThat(shows("Trop peu de personnes pour le dire")).isFalse();
    }

    @Test
    void whoeverUnfoldsItReadsHowSureWeAreOfWhoTookPositions() {
        var contribution = scene.contribution(scene.everythingOpen());
        open(ForumNavigation.contribution(contribution.id()));
        assertThat(find(OnDemand.class).all()).isEmpty();
        for (int n = 0; n < 10; n++) ballots.cast(people.citizen(), contribution.id(), Position.AGREE);
        signedIn();
        open(ForumNavigation.contribution(contribution.id()));
        assertThat(shows("courriel confirmée")).isFalse();
        unfold("Qui a donné ces positions\u202F?");
        assertThat(shows("Nous le disons à partir de 11 personnes")).isTrue();
        tap("Mitigé");
        assertThat(shows("11 à l’adresse de courriel confirmée")).isTrue();
    }

    @Test
    void aVerifiedAuthorIsSaidToBeOne() {
        var author = new VerifiedPeople(identities, people.accounts()).in(College.CITIZEN);
        var contribution = scene.contribution(scene.everythingOpen(), author);
        open(ForumNavigation.contribution(contribution.id()));
        assertThat(shows("Une personne · Citoyens · identité vérifiée · ")).isTrue();
    }

    @Test
    void contributionsAreFilteredByTheAddress() {
        var stage = scene.everythingOpen();
        scene.contribution(stage);
        open(ForumNavigation.participate(stage.concertation()) + "?nature=RISK");
        assertThat(shows("Aucune contribution ne correspond.")).isTrue();
        var kind = select("Nature");
        assertThat(kind.getValue()).isEqualTo(ContributionKind.RISK);
        test(kind).selectItem("Proposition");
        assertThat(find(ListItem.class).withClassName("card").all()).hasSize(1);
    }

    @Test
    void moreContributionsComeOnDemand() {
        var stage = scene.everythingOpen();
        for (int n = 0; n < Contributions.PAGE + 1; n++) scene.contribution(stage);
        open(ForumNavigation.participate(stage.concertation()));
        assertThat(find(ListItem.class).withClassName("card").all()).hasSize(DRAWN + Contributions.PAGE);
        press("Voir plus de contributions");
        assertThat(find(ListItem.class).withClassName("card").all()).hasSize(DRAWN + Contributions.PAGE + 1);
    }

    @Test
    void aContributionIsPublishedOnce() {
        var stage = scene.everythingOpen();
        var author = signedIn();
        open(ForumNavigation.contribute(stage.concertation()));
        write("Toujours un numéro humain", "Je demande qu’une personne réponde quand la machine ne sait pas.");
        choose("Proposition");
        press("Publier ma contribution");
        assertThat(headline()).isEqualTo("Merci, votre contribution est publiée");
        var all = contributions.of(author);
        assertThat(all).hasSize(1);
        assertThat(all.getFirst().title()).isEqualTo("Toujours un numéro humain");
        assertThat(all.getFirst().college()).contains(College.CITIZEN);
        assertThat(links(ForumNavigation.contribution(all.getFirst().id()))).isTrue();
    }

    @Test
    void whatIsMissingIsToldAtItsFieldAndNothingIsLost() {
        var stage = scene.everythingOpen();
        signedIn();
        open(ForumNavigation.contribute(stage.concertation()));
        write("Toujours un numéro humain", "Trop court");
        press("Publier ma contribution");
        assertThat(kind().getErrorMessage()).isEqualTo("Choisissez ce que vous apportez.");
        choose("Risque");
        press("Publier ma contribution");
        var body = area("Votre texte");
        assertThat(body.isInvalid()).isTrue();
        assertThat(body.getErrorMessage()).startsWith("Expliquez votre idée");
        assertThat(body.getValue()).isEqualTo("Trop court");
        assertThat(field("Titre").getValue()).isEqualTo("Toujours un numéro humain");
    }

    @Test
    void thePreviewShowsWhatOthersWillRead() {
        var stage = scene.everythingOpen();
        signedIn();
        open(ForumNavigation.contribute(stage.concertation()));
        write("Toujours un numéro humain", "Un texte **important**.");
        press("Aperçu");
        assertThat(find(H3.class).withText("Toujours un numéro humain").exists())
                .isTrue();
    }

    @Test
    void aClosedStageTakesNoContribution() {
        var stage = scene.in(StageKind.VOTE);
        signedIn();
        open(ForumNavigation.contribute(stage.concertation()));
        assertThat(headline()).isEqualTo("L’étape des contributions n’est pas ouverte");
    }

    @Test
    void aPositionIsTakenChangedAndWithdrawn() {
        var stage = scene.everythingOpen();
        var contribution = scene.contribution(stage);
        var voter = signedIn();
        open(ForumNavigation.contribution(contribution.id()));
        tap("D’accord");
        assertThat(ballots.mine(voter, contribution.id())).contains(Position.AGREE);
        tap("Mitigé");
        assertThat(ballots.mine(voter, contribution.id())).contains(Position.MIXED);
        assertThat(shows("sur 1 position")).isTrue();
        tap("Retirer ma position");
        assertThat(ballots.mine(voter, contribution.id())).isEmpty();
        assertThat(shows("Aucune position pour l’instant")).isTrue();
    }

    @Test
    void anArgumentIsAddedWithItsSource() {
        var stage = scene.everythingOpen();
        var contribution = scene.contribution(stage);
        signedIn();
        open(ForumNavigation.contribution(contribution.id()));
        test(stance()).selectItem("Contre");
        test(area("Votre argument")).setValue("Cela coûte trop cher pour une petite commune.");
        test(field("Adresse d’une source")).setValue("pas une adresse");
        press("Publier mon argument");
        assertThat(field("Adresse d’une source").isInvalid()).isTrue();
        test(field("Adresse d’une source")).setValue("https://exemple.fr/etude");
        press("Publier mon argument");
        var all = arguments.of(contribution.id());
        assertThat(all).hasSize(1);
        assertThat(all.getFirst().stance()).isEqualTo(Stance.AGAINST);
        assertThat(area("Votre argument").getValue()).isEmpty();
        assertThat(shows("Source\u00A0: exemple.fr")).isTrue();
    }

    @Test
    void anAuthorCorrectsTheirText() {
        var stage = scene.everythingOpen();
        var author = signedIn();
        var contribution = scene.contribution(stage, author);
        open(ForumNavigation.contribution(contribution.id()));
        press("Modifier ma contribution");
        test(field("Titre")).setValue("Toujours pouvoir joindre quelqu’un");
        press("Enregistrer");
        assertThat(headline()).isEqualTo("Toujours pouvoir joindre quelqu’un");
        assertThat(contributions.versions(contribution.id())).hasSize(1);
    }

    @Test
    void anAuthorWithdrawsAfterBeingAsked() {
        var stage = scene.everythingOpen();
        var author = signedIn();
        var contribution = scene.contribution(stage, author);
        open(ForumNavigation.contribution(contribution.id()));
        press("Retirer ma contribution");
        press("Oui, la retirer");
        assertThat(shows("elle n’est plus publique")).isTrue();
        assertThat(contributions
                        .list(stage.concertation().id(), ContributionFilter.NONE, 1, Optional.empty())
                        .total())
                .isZero();
    }

    @Test
    void aTextIsReportedFromWhereItIsRead() {
        var stage = scene.everythingOpen();
        var contribution = scene.contribution(stage);
        signedIn();
        open(ForumNavigation.contribution(contribution.id()));
        tap("Signaler");
        find(RadioButtonGroup.class).withLabel("Pour quelle raison\u202F?").single();
    }

    @Test
    void aStrangerReadsAndIsInvitedToTakePart() {
        var contribution = scene.contribution(scene.everythingOpen());
        open(ForumNavigation.contribution(contribution.id()));
        assertThat(headline()).isEqualTo(contribution.title());
        assertThat(links(ForumNavigation.takePartThen(ForumNavigation.contribution(contribution.id()))))
                .isTrue();
    }

    private void unfold(String summary) {
        var details = find(OnDemand.class).all().stream()
                .filter(one -> one.getSummaryText().equals(summary))
                .findFirst()
                .orElseThrow();
        details.setOpen(true);
        ComponentUtil.fireEvent(details, new NativeDetails.ToggleEvent(details, true));
    }

    private void write(String title, String body) {
        test(field("Titre")).setValue(title);
        test(area("Votre texte")).setValue(body);
    }

    private void choose(String kind) {
        kind().setValue(Arrays.stream(ContributionKind.values())
                .filter(k -> kind().getTranslation("contribution.kind." + k).equals(kind))
                .findFirst()
                .orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<ContributionKind> kind() {
        return find(RadioButtonGroup.class).withLabel("Qu’apportez-vous\u202F?").single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Stance> stance() {
        return find(RadioButtonGroup.class).withLabel("Votre argument est").single();
    }

    @SuppressWarnings("unchecked")
    private Select<ContributionKind> select(String label) {
        return find(Select.class).withLabel(label).single();
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private TextArea area(String label) {
        return find(TextArea.class).withLabel(label).single();
    }
}
