package fr.concertations.forum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import fr.concertations.ballot.Ballots;
import fr.concertations.ballot.Position;
import fr.concertations.debate.StageKind;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.forum.Panels;
import fr.concertations.identity.Accounts;
import fr.concertations.identity.Actor;
import fr.concertations.identity.College;
import fr.concertations.identity.Guests;
import fr.concertations.kernel.TerritoryCode;
import fr.concertations.moderation.Moderation;
import fr.concertations.moderation.ReportReason;
import fr.concertations.testing.MovableClock;
import fr.concertations.testing.Scene.Stage;
import fr.concertations.testing.ScreenTest;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A référent sees who takes part, who is missing and what to do; nobody else does. */
class ParticipationViewTests extends ScreenTest {
    @Autowired
    Ballots ballots;

    @Autowired
    Panels panels;

    @Autowired
    Accounts accounts;

    @Autowired
    Guests guests;

    @Autowired
    Moderation moderation;

    @Autowired
    MovableClock clock;

    @Autowired
    DSLContext dsl;

    @Test
    void itIsReachedFromTheConcertationByItsReferentAlone() {
        var stage = scene.everythingOpen();
        signIn(people.citizen());
        open("concertations/" + stage.concertation().slug());
        assertThat(links(path(stage))).isFalse();
        signIn(stage.referent());
        open("concertations/" + stage.concertation().slug());
        assertThat(links(path(stage))).isTrue();
        assertThat(links(ForumNavigation.meeting(stage.concertation())))
                .as("and so is the screen of a meeting")
                .isTrue();
        open(path(stage));
        assertThat(headline()).isEqualTo("Participation");
    }

    @Test
    void aCitizenAModeratorAndTheReferentOfAnotherPlaceAreRefused() {
        var stage = scene.everythingOpen();
        var elsewhere = scene.everythingOpen().referent();
        for (Actor stranger : new Actor[] {
            people.citizen(), elsewhere, people.moderator(stage.territory().code())
        }) {
            signIn(stranger);
            open(path(stage));
            assertThat(headline()).isNotEqualTo("Participation");
            assertThat(shows("Qui manque")).isFalse();
        }
    }

    @Test
    void whoeverIsNotSignedInIsAskedToSignIn() {
        var stage = scene.everythingOpen();
        open(path(stage));
        assertThat(shows("Qui manque")).isFalse();
    }

    @Test
    void anEmptyConcertationSaysSoCalmlyAndWhatIsMissing() {
        var stage = scene.everythingOpen();
        signIn(stage.referent());
        open(path(stage));
        assertThat(shows("Rien ne demande votre attention aujourd’hui.")).isTrue();
        assertThat(shows("Personne n’a encore pris part.")).isTrue();
        assertThat(shows("Personne n’a encore parlé dans ces collèges\u00A0: Citoyens, Élus"))
                .isTrue();
        assertThat(find(HtmlContainer.class).all().stream().filter(c -> c.hasClassName("curve")))
                .isEmpty();
    }

    @Test
    void guestsStandOnALineOfTheirOwnAndFewPeopleAreNotCounted() {
        var stage = scene.everythingOpen();
        var text = scene.contribution(stage);
        for (var n = 0; n < 12; n++) ballots.cast(inhabitant(stage, College.CITIZEN), text.id(), Position.AGREE);
        for (var n = 0; n < 3; n++) ballots.cast(inhabitant(stage, College.ELECTED), text.id(), Position.AGREE);
        ballots.cast(guest(), text.id(), Position.PASS);
        signIn(stage.referent());
        open(path(stage));
        assertThat(row("Citoyens")).isEqualTo("Citoyens 1 12");
        assertThat(row("Élus")).isEqualTo("Élus 0 3");
        assertThat(row("Sans compte")).isEqualTo("Sans compte 0 1");
        assertThat(row(stage.territory().name() + " non donné"))
                .contains("moins de 11")
                .doesNotContain("12");
        assertThat(row(stage.territory().name() + " 900"))
                .isEqualTo(stage.territory().name() + " 900 15 166,7");
        assertThat(row("Accueil et démarches")).isEqualTo("Accueil et démarches 1 1 15 1");
        assertThat(shows("Chaque contribution a reçu au moins 11 positions")).isTrue();
        assertThat(shows("15 à l’adresse de courriel confirmée.")).isTrue();
        assertThat(find(HtmlContainer.class).all().stream().filter(c -> c.hasClassName("curve")))
                .hasSize(2);
    }

    @Test
    void whatHasFewPositionsIsListedWithItsPageToShare() {
        var stage = scene.everythingOpen();
        var text = scene.contribution(stage);
        ballots.cast(people.citizen(), text.id(), Position.AGREE);
        signIn(stage.referent());
        open(path(stage));
        assertThat(shows("1 position")).isTrue();
        assertThat(links("contributions/" + text.id())).isTrue();
        assertThat(links(text.path())).isTrue();
        assertThat(links("collectivite/" + stage.territory().slug() + "/partager"))
                .isTrue();
    }

    @Test
    void byInvitationOneIsSentToInvitationsAndNothingIsToShare() {
        var stage = scene.byInvitation();
        var text = scene.contribution(stage, stage.referent());
        signIn(stage.referent());
        open(path(stage));
        assertThat(links("concertations/" + stage.concertation().slug() + "/invitations"))
                .isTrue();
        assertThat(links(text.path())).isFalse();
    }

    @Test
    void aQuietVoteAndAReportThatWaitsAreTold() {
        var stage = scene.everythingOpen();
        var text = scene.contribution(stage);
        ballots.cast(people.citizen(), text.id(), Position.AGREE);
        moderation.report(people.citizen(), "contribution", text.id().value(), ReportReason.SPAM, "");
        signIn(stage.referent());
        open(path(stage));
        assertThat(shows("Rien ne demande votre attention")).isTrue();
        var later = clock.instant().plus(Duration.ofDays(8));
        clock.at(later, () -> open(path(stage)));
        assertThat(shows("1 texte signalé attend depuis plus de trois jours")).isTrue();
        assertThat(shows("Personne n’a voté depuis 8 jours")).isTrue();
        assertThat(shows("5 collèges n’ont pas encore pris part")).isTrue();
        assertThat(find(Anchor.class).all()).anyMatch(link -> link.getHref().equals("moderation"));
    }

    @Test
    void aClosedConcertationAsksForNothingMore() {
        var stage = scene.in(StageKind.FOLLOW_UP);
        scene.record(stage);
        signIn(stage.referent());
        open(path(stage));
        assertThat(shows("Rien ne demande votre attention")).isTrue();
        assertThat(shows("Jour après jour")).isTrue();
    }

    @Test
    void aFullConcertationAsksTheDatabaseNoMoreThanASmallOne() {
        var stage = scene.everythingOpen();
        ballots.cast(
                inhabitant(stage, College.CITIZEN), scene.contribution(stage).id(), Position.AGREE);
        var few = statements(stage);
        for (var n = 0; n < 12; n++) {
            var text = scene.contribution(stage);
            ballots.cast(inhabitant(stage, College.AGENT), text.id(), Position.MIXED);
            ballots.cast(guest(), text.id(), Position.AGREE);
        }
        assertThat(statements(stage)).isEqualTo(few).isBetween(5, 20);
    }

    private int statements(Stage stage) {
        panels.of(stage.referent(), stage.concertation());
        var counted = new AtomicInteger();
        var thread = Thread.currentThread();
        var configuration = dsl.configuration();
        var before = configuration.executeListenerProviders();
        configuration.set(new DefaultExecuteListenerProvider(new ExecuteListener() {
            @Override
            public void executeStart(ExecuteContext ctx) {
                if (Thread.currentThread() == thread) counted.incrementAndGet();
            }
        }));
        try {
            panels.of(stage.referent(), stage.concertation());
        } finally {
            configuration.set(before);
        }
        return counted.get();
    }

    /** Its cells, of the only row that begins so. */
    private String row(String beginning) {
        return find(NativeTableRow.class).all().stream()
                .map(row -> String.join(
                        " ",
                        row.getElement()
                                .getChildren()
                                .map(cell -> cell.getTextRecursively())
                                .toList()))
                .filter(text -> text.startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + beginning));
    }

    private Actor inhabitant(Stage stage, College college) {
        Optional<TerritoryCode> home = Optional.of(stage.territory().code());
        var somebody = people.citizen();
        accounts.introduce(somebody.id(), "Une personne", college, home);
        return people.again(somebody);
    }

    private Actor guest() {
        return guests.on(guests.welcome(College.CITIZEN, Optional.empty())).orElseThrow();
    }

    private static String path(Stage stage) {
        return "concertations/" + stage.concertation().slug() + "/participation";
    }
}
