package fr.concertations.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.concertations.contribution.Contribution;
import fr.concertations.identity.Actor;
import fr.concertations.identity.College;
import fr.concertations.identity.Guests;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.moderation.Alert;
import fr.concertations.moderation.Moderation;
import fr.concertations.moderation.Queue;
import fr.concertations.moderation.ReportReason;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.MovableClock;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** People who come for one contribution are noticed by its moderators, and nothing else happens. */
@ApplicationTest
class BurstTests {
    private static final String KIND = "contribution";

    @Autowired
    Ballots ballots;

    @Autowired
    PulseKeeper keeper;

    @Autowired
    Pulses pulses;

    @Autowired
    PulseQueries queries;

    @Autowired
    Moderation moderation;

    @Autowired
    Guests guests;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    @Autowired
    TransactionTemplate transactions;

    private final Instant noon = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(11, ChronoUnit.HOURS);
    private Scene.Stage stage;
    private Actor moderator;
    private Contribution wanted;
    private List<Contribution> quiet;

    @BeforeEach
    void oneContributionAmongOthers() {
        stage = clock.askedAt(noon, scene::everythingOpen);
        moderator = people.moderator(stage.territory().code());
        wanted = clock.askedAt(noon, () -> scene.contribution(stage));
        quiet = IntStream.range(0, 5)
                .mapToObj(n -> clock.askedAt(noon, () -> scene.contribution(stage)))
                .toList();
    }

    @Test
    void fortyPositionsInAnHourAmongQuietOthersRaiseOneAlertForTheModeratorsOfTheTerritory() {
        quiet.forEach(other -> cast(1, other, noon));
        pulses.add(List.of(new Pulse(wanted.id(), noon.minus(30, ChronoUnit.HOURS), 2, 0)));
        cast(30, wanted, noon);
        for (int n = 0; n < 10; n++) castBy(guest(), wanted, noon);

        assertThat(waiting(moderator)).singleElement().satisfies(waiting -> {
            assertThat(waiting.card().id()).isEqualTo(wanted.id().value());
            assertThat(waiting.card().hidden()).isFalse();
            assertThat(waiting.reports()).isEmpty();
            var burst = waiting.alert().map(Alert::burst).orElseThrow();
            assertThat(burst.hour()).isEqualTo(noon);
            assertThat(burst.positions()).isEqualTo(40);
            assertThat(burst.guests().getLast()).isEqualTo(10);
            assertThat(burst.expected()).isEqualTo(2);
            assertThat(burst.members().get(17)).isEqualTo(2);
            assertThat(burst.hourAt(17)).isEqualTo(noon.minus(30, ChronoUnit.HOURS));
        });
        assertThat(waiting(stage.referent())).hasSize(1);
        var elsewhere = people.moderator(scene.everythingOpen().territory().code());
        assertThat(waiting(elsewhere)).isEmpty();
        for (var stranger : List.of(people.citizen(), people.commission(), people.administrator()))
            assertThatThrownBy(() -> moderation.queue(stranger)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void positionsSpreadEvenlyRaiseNothing() {
        quiet.forEach(other -> cast(32, other, noon));
        cast(40, wanted, noon);
        assertThat(waiting(moderator)).isEmpty();
    }

    @Test
    void onePersonWhoHesitatesCountsOnce() {
        var hesitant = people.citizen();
        for (int n = 0; n < 40; n++) castBy(hesitant, wanted, noon);
        keeper.flush();
        assertThat(total(wanted, noon)).isEqualTo(1);
    }

    @Test
    void onePersonWhoTakesItBackAgainAndAgainIsNoCrowd() {
        var restless = people.citizen();
        for (int n = 0; n < 40; n++) {
            castBy(restless, wanted, noon);
            clock.at(noon, () -> ballots.withdraw(restless, wanted.id()));
        }
        assertThat(waiting(moderator)).isEmpty();
        assertThat(total(wanted, noon)).isEqualTo(40);
    }

    @Test
    void keepingSettlesItAndTheRestOfTheDayIsQuiet() {
        cast(40, wanted, noon);
        assertThat(waiting(moderator)).hasSize(1);
        clock.at(noon, () -> moderation.keep(moderator, KIND, wanted.id().value(), ""));
        assertThat(waiting(moderator)).isEmpty();
        cast(50, wanted, noon.plus(2, ChronoUnit.HOURS));
        assertThat(waiting(moderator)).isEmpty();
        cast(60, wanted, noon.plus(24, ChronoUnit.HOURS));
        assertThat(waiting(moderator)).hasSize(1);
    }

    @Test
    void hidingSettlesItToo() {
        cast(40, wanted, noon);
        assertThat(waiting(moderator)).hasSize(1);
        var why = "Votre texte donne l’adresse d’une personne.";
        moderation.hide(moderator, KIND, wanted.id().value(), ReportReason.PERSONAL_DATA, why);
        assertThat(waiting(moderator)).isEmpty();
        moderation.restore(moderator, KIND, wanted.id().value(), "Vous avez corrigé, merci.");
        assertThat(waiting(moderator)).isEmpty();
    }

    @Test
    void aSecondBurstTheSameDayBringsTheSameLineUpToDate() {
        cast(40, wanted, noon);
        assertThat(waiting(moderator)).hasSize(1);
        moderation.report(people.citizen(), KIND, wanted.id().value(), ReportReason.SPAM, "");
        cast(50, wanted, noon.plus(3, ChronoUnit.HOURS));
        assertThat(waiting(moderator)).singleElement().satisfies(waiting -> {
            assertThat(waiting.reports()).hasSize(1);
            var burst = waiting.alert().map(Alert::burst).orElseThrow();
            assertThat(burst.positions()).isEqualTo(50);
            assertThat(burst.total(44)).isEqualTo(40);
        });
    }

    @Test
    void whatTwoNodesCountedAddsUp() {
        cast(30, wanted, noon);
        keeper.flush();
        var counter = new PulseCounter(clock);
        var otherNode = new PulseKeeper(counter, pulses, false);
        for (int n = 0; n < 20; n++)
            clock.at(noon, () -> transactions.executeWithoutResult(status -> counter.count(wanted.id(), true)));
        otherNode.flush();
        otherNode.flush();
        assertThat(total(wanted, noon)).isEqualTo(50);
        assertThat(waiting(moderator)).hasSize(1);
    }

    @Test
    void whatIsRolledBackIsNotCounted() {
        var counter = new PulseCounter(clock);
        transactions.executeWithoutResult(status -> {
            counter.count(wanted.id(), false);
            status.setRollbackOnly();
        });
        assertThat(counter.take()).isEmpty();
    }

    @Test
    void hoursAreForgottenAfterSixtyDays() {
        var old = noon.minus(61, ChronoUnit.DAYS);
        var recent = noon.minus(59, ChronoUnit.DAYS);
        pulses.add(List.of(Pulse.one(wanted.id(), old, false), Pulse.one(wanted.id(), recent, false)));
        pulses.dropOld();
        assertThat(total(wanted, old)).isZero();
        assertThat(total(wanted, recent)).isEqualTo(1);
    }

    private void cast(int times, Contribution on, Instant at) {
        for (int n = 0; n < times; n++) castBy(people.citizen(), on, at);
    }

    private void castBy(Actor voter, Contribution on, Instant at) {
        clock.at(at, () -> ballots.cast(voter, on.id(), Position.AGREE));
    }

    private Actor guest() {
        return guests.on(guests.welcome(College.CITIZEN, Optional.empty())).orElseThrow();
    }

    private List<Queue.Waiting> waiting(Actor actor) {
        keeper.flush();
        return moderation.queue(actor).waiting();
    }

    private int total(Contribution of, Instant hour) {
        return queries.last(1, of.id(), hour).getFirst().total();
    }
}
