package fr.concertations.forum.ui;

import static fr.concertations.db.opinion.Tables.READING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Section;
import fr.concertations.ballot.Ballots;
import fr.concertations.ballot.Position;
import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionDraft;
import fr.concertations.contribution.ContributionKind;
import fr.concertations.debate.Posters;
import fr.concertations.debate.StageKind;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.identity.SessionOf;
import fr.concertations.opinion.Readings;
import fr.concertations.testing.Scene.Stage;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a room sees: how to join, then what the votes say as soon as they say something, and how old it is. */
class MeetingViewTests extends ForumTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired
    Ballots ballots;

    @Autowired
    Readings readings;

    @Autowired
    Posters posters;

    @Autowired
    DSLContext dsl;

    @Test
    void beforeAnyVoteItTellsHowToTakePart() {
        var stage = scene.everythingOpen();
        open(ForumNavigation.meeting(stage.concertation()));
        assertThat(headline()).isEqualTo(stage.concertation().title());
        assertThat(titles()).containsExactly("À vous de participer");
        assertThat(shows("Étape\u00A0: Contribuer, jusqu’au ")).isTrue();
        var poster = posters.of(stage.concertation().id()).orElseThrow();
        assertThat(shows(poster.path())).isTrue();
        assertThat(find(Image.class).all())
                .isNotEmpty()
                .allSatisfy(code -> assertThat(code.getSrc()).isEqualTo(poster.path() + "/qr.svg"));
    }

    @Test
    void aVoteAndAContributionAreCountedWhileOneLooks() {
        var stage = scene.everythingOpen();
        open(ForumNavigation.meeting(stage.concertation()));
        assertThat(figures()).startsWith("participant0");
        var contribution = scene.contribution(stage);
        ballots.cast(people.citizen(), contribution.id(), Position.AGREE);
        lookAgain();
        assertThat(figures()).isEqualTo("participant1position1contribution1");
        assertThat(titles()).contains("À vous de participer", "Les votes arrivent", "Dernières contributions");
        assertThat(shows(contribution.title())).isTrue();
    }

    @Test
    void fewPeopleGatherWithoutGroupsAndItSaysWhy() {
        var stage = scene.everythingOpen();
        var contribution = written(stage, "Afficher le nom de l’agent");
        IntStream.range(0, 12)
                .forEach(n ->
                        ballots.cast(people.citizen(), contribution.id(), n < 11 ? Position.AGREE : Position.MIXED));
        read(stage, 12);
        open(ForumNavigation.meeting(stage.concertation()));
        assertThat(turn("Ce qui rassemble"))
                .contains("Afficher le nom de l’agent")
                .contains("92\u202F% d’accord")
                .contains("8\u202F% mitigé")
                .contains("12\u00A0personnes");
        assertThat(turn("Pas encore de groupes d’opinion"))
                .contains("15 personnes")
                .contains("7 réponses");
    }

    @Test
    void groupsAreToldByWhatTheyDefend() {
        var stage = scene.everythingOpen();
        var contributions = IntStream.range(0, 8)
                .mapToObj(n -> written(stage, "Proposition numéro " + n))
                .toList();
        camp(contributions, 0);
        camp(contributions, 1);
        read(stage, 2 * 12 * 8);
        open(ForumNavigation.meeting(stage.concertation()));
        assertThat(List.of("A", "B"))
                .allSatisfy(name -> assertThat(turn("Groupe " + name + "\u00A0: 12 personnes"))
                        .contains("Un des 2 groupes d’opinion")
                        .contains("100\u202F% y sont d’accord, 0\u202F% ailleurs"));
        assertThat(turn("Ce qui fait débat")).contains("50\u202F% d’accord").contains("24\u00A0personnes");
    }

    @Test
    void afterAFailureItSaysHowOldTheNumbersAre() {
        var stage = scene.everythingOpen();
        var contribution = scene.contribution(stage);
        IntStream.range(0, 12).forEach(n -> ballots.cast(people.citizen(), contribution.id(), Position.AGREE));
        read(stage, 12);
        open(ForumNavigation.meeting(stage.concertation()));
        assertThat(shows("le dernier calcul n’a pas abouti")).isFalse();
        var computed = readings.of(stage.concertation().id()).orElseThrow().at();
        dsl.update(READING)
                .set(READING.COMPUTED_AT, computed.minus(Duration.ofMinutes(12)).atOffset(ZoneOffset.UTC))
                .set(READING.FAILED_AT, computed.atOffset(ZoneOffset.UTC))
                .where(READING.CONCERTATION_ID.eq(stage.concertation().id().value()))
                .execute();
        lookAgain();
        assertThat(turn("Ce qui rassemble"))
                .contains("Chiffres d’il y a 12 minutes\u00A0: le dernier calcul n’a pas abouti.");
    }

    @Test
    void aContributionHiddenSinceIsNoLongerShown() {
        var stage = scene.everythingOpen();
        var author = people.citizen();
        var contribution = scene.contribution(stage, author);
        IntStream.range(0, 12).forEach(n -> ballots.cast(people.citizen(), contribution.id(), Position.AGREE));
        read(stage, 12);
        open(ForumNavigation.meeting(stage.concertation()));
        assertThat(shows(contribution.title())).isTrue();
        scene.contributions().withdraw(author, contribution.id());
        lookAgain();
        assertThat(shows(contribution.title())).isFalse();
    }

    @Test
    void aConcertationByInvitationIsShownToThoseInvitedOnly() {
        var stage = scene.byInvitation();
        open(ForumNavigation.meeting(stage.concertation()));
        assertThat(path()).startsWith("connexion?suite=");
        signedIn();
        open(ForumNavigation.meeting(stage.concertation()));
        assertThat(shows(stage.concertation().title())).isFalse();
        SessionOf.somebody(stage.referent());
        open(ForumNavigation.meeting(stage.concertation()));
        assertThat(headline()).isEqualTo(stage.concertation().title());
        assertThat(find(Image.class).exists()).isFalse();
        assertThat(shows("/app/invitation")).isTrue();
    }

    @Test
    void aReferentFindsItWhereOneShares() {
        var stage = scene.everythingOpen();
        SessionOf.somebody(stage.referent());
        open(ForumNavigation.sharing(stage.territory().slug()));
        assertThat(links(ForumNavigation.meeting(stage.concertation()))).isTrue();
    }

    @Test
    void onceNothingIsOpenOneIsAskedToReadOnly() {
        var stage = scene.in(StageKind.SYNTHESIS);
        open(ForumNavigation.meeting(stage.concertation()));
        assertThat(turn("À lire sur votre téléphone"))
                .contains("Lisez ce qui s’est dit.")
                .doesNotContain("à quel titre");
    }

    /** Twelve people who defend the even or the odd ones and refuse the others. */
    private void camp(List<Contribution> contributions, int parity) {
        for (int person = 0; person < 12; person++) {
            var voter = people.citizen();
            for (int n = 0; n < contributions.size(); n++)
                ballots.cast(voter, contributions.get(n).id(), n % 2 == parity ? Position.AGREE : Position.DISAGREE);
        }
    }

    private Contribution written(Stage stage, String title) {
        var author = people.citizen();
        var draft = new ContributionDraft(
                ContributionKind.PROPOSAL,
                stage.concertation().themes().getFirst().id(),
                title,
                "Chacun doit savoir à qui il parle, et pouvoir rappeler la même personne.");
        return scene.contributions()
                .unchecked(scene.contributions()
                        .submit(author, stage.concertation().id(), draft, UUID.randomUUID()))
                .orElseThrow();
    }

    /** Waits until the votes were read, as they are beside those who vote. */
    private void read(Stage stage, long positions) {
        await().atMost(SOON)
                .until(() -> readings.of(stage.concertation().id())
                        .filter(dated -> dated.reading().positions() == positions)
                        .isPresent());
    }

    private static void lookAgain() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private List<String> titles() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }

    private String figures() {
        return find(MeetingFigures.class).single().getElement().getTextRecursively();
    }

    private String turn(String title) {
        return find(Section.class).withClassName("turn").all().stream()
                .map(turn -> turn.getElement().getTextRecursively())
                .filter(text -> text.startsWith(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no turn " + title));
    }
}
