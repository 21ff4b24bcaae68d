package fr.concertations.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.concertations.contribution.ContributionId;
import fr.concertations.identity.Accounts;
import fr.concertations.identity.Actor;
import fr.concertations.identity.Assurance;
import fr.concertations.identity.Channel;
import fr.concertations.identity.College;
import fr.concertations.identity.Guests;
import fr.concertations.moderation.Moderation;
import fr.concertations.moderation.ReportReason;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.MovableClock;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Participation by day, by theme and by place is what the positions say, folded or not, hidden texts aside. */
@ApplicationTest
class ParticipationTests {
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
    private static final Optional<College> CITIZEN = Optional.of(College.CITIZEN);

    @Autowired
    Ballots ballots;

    @Autowired
    Rhythms rhythms;

    @Autowired
    RhythmQueries days;

    @Autowired
    Hearings hearings;

    @Autowired
    Homes homes;

    @Autowired
    KeptCounts counts;

    @Autowired
    Moderation moderation;

    @Autowired
    Accounts accounts;

    @Autowired
    Guests guests;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    @Test
    void eachDayHasItsPeopleAndTheirPositions() {
        var stage = scene.everythingOpen();
        var first = scene.contribution(stage).id();
        var second = scene.contribution(stage).id();
        var somebody = people.citizen();
        put(somebody, first, MONDAY);
        put(somebody, second, MONDAY);
        put(people.citizen(), first, MONDAY);
        put(somebody, first, MONDAY.plusDays(2));
        ballots.record(
                guest().id(), CITIZEN, first, Position.PASS, Channel.ONLINE, Assurance.GUEST, MONDAY.plusDays(2));
        assertThat(days.days(stage.concertation().id()))
                .containsExactly(new Rhythm.Day(MONDAY, 2, 0, 2, 0), new Rhythm.Day(MONDAY.plusDays(2), 1, 1, 1, 1));
        hide(stage, first);
        assertThat(days.days(stage.concertation().id())).containsExactly(new Rhythm.Day(MONDAY, 1, 0, 1, 0));
    }

    @Test
    void daysAreRememberedForSomeMinutes() {
        var stage = scene.everythingOpen();
        var text = scene.contribution(stage).id();
        var now = clock.instant();
        assertThat(rhythms.of(stage.concertation().id()).days()).isEmpty();
        put(people.citizen(), text, MONDAY);
        assertThat(rhythms.of(stage.concertation().id()).lastDay()).isEmpty();
        var later = now.plus(Rhythms.REMEMBERED).plus(Duration.ofMinutes(1));
        var counted = clock.askedAt(later, () -> rhythms.of(stage.concertation().id()));
        assertThat(counted.countedAt()).isEqualTo(later);
        assertThat(counted.lastDay()).contains(MONDAY);
    }

    @Test
    void themesTellWhatIsHeardAndWhatWaits() {
        var stage = scene.everythingOpen();
        var heard = scene.contribution(stage).id();
        var silent = scene.contribution(stage).id();
        var unfiled = scene.record(stage).id();
        for (var n = 0; n < Hearing.ENOUGH; n++) put(people.citizen(), heard, MONDAY);
        ballots.cast(guest(), unfiled, Position.AGREE);
        var theme = Optional.of(stage.concertation().themes().getFirst().id());
        var tomorrow = clock.instant().plus(Duration.ofDays(1));
        var expected = List.of(
                new Hearing(theme, 2, Hearing.ENOUGH, 0, 1, 1, 1), new Hearing(Optional.empty(), 1, 0, 1, 0, 0, 0));
        assertThat(hearings.byTheme(stage.concertation().id(), tomorrow)).containsExactlyInAnyOrderElementsOf(expected);
        counts.fold();
        assertThat(hearings.byTheme(stage.concertation().id(), tomorrow)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(hearings.byTheme(stage.concertation().id(), Instant.EPOCH))
                .extracting(Hearing::forgotten)
                .containsOnly(0L);
        assertThat(hearings.fewest(stage.concertation().id(), 5))
                .extracting(Hearing.Heard::id, Hearing.Heard::positions, Hearing.Heard::guestPositions)
                .containsExactly(tuple(silent, 0L, 0L), tuple(unfiled, 0L, 1L));
        hide(stage, silent);
        assertThat(hearings.fewest(stage.concertation().id(), 5))
                .extracting(Hearing.Heard::id)
                .containsExactly(unfiled);
    }

    @Test
    void eachMemberIsCountedOnceWhereTheyLiveAndGuestsNowhere() {
        var stage = scene.everythingOpen();
        var text = scene.contribution(stage).id();
        var other = scene.contribution(stage).id();
        var here = Optional.of(stage.territory().code());
        var neighbour = people.citizen();
        accounts.introduce(neighbour.id(), "Une voisine", College.CITIZEN, here);
        put(neighbour, text, MONDAY);
        ballots.record(
                neighbour.id(),
                Optional.of(College.ELECTED),
                other,
                Position.AGREE,
                Channel.ONLINE,
                Assurance.EMAIL,
                MONDAY);
        put(people.citizen(), text, MONDAY);
        ballots.cast(guest(), text, Position.AGREE);
        assertThat(homes.of(stage.concertation().id()))
                .containsExactlyInAnyOrder(
                        new Homes.Home(here, 1, Map.of(CITIZEN, 1L, Optional.of(College.ELECTED), 1L)),
                        new Homes.Home(Optional.empty(), 1, Map.of(CITIZEN, 1L)));
    }

    private void put(Actor voter, ContributionId text, LocalDate on) {
        ballots.record(voter.id(), CITIZEN, text, Position.AGREE, Channel.ONLINE, Assurance.EMAIL, on);
    }

    private Actor guest() {
        return guests.on(guests.welcome(College.CITIZEN, Optional.empty())).orElseThrow();
    }

    private void hide(Scene.Stage stage, ContributionId text) {
        moderation.hide(
                people.moderator(stage.territory().code()),
                "contribution",
                text.value(),
                ReportReason.SPAM,
                "Ce texte fait de la publicité.");
    }
}
