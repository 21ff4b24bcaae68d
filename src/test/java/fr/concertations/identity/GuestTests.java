package fr.concertations.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.concertations.argument.ArgumentDraft;
import fr.concertations.argument.Arguments;
import fr.concertations.argument.Stance;
import fr.concertations.ballot.Ballots;
import fr.concertations.ballot.Position;
import fr.concertations.contribution.Contributions;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.moderation.Moderation;
import fr.concertations.moderation.ReportReason;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.MovableClock;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Taking part without an account: kept, marked, counted apart, and one’s own for good after signing in. */
@ApplicationTest
class GuestTests {
    @Autowired
    Guests guests;

    @Autowired
    Accounts accounts;

    @Autowired
    Ballots ballots;

    @Autowired
    Arguments arguments;

    @Autowired
    Contributions contributions;

    @Autowired
    Moderation moderation;

    @Autowired
    RateLimits limits;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    @Test
    void aGuestTakesPartMarkedAndCountedApart() {
        var stage = scene.everythingOpen();
        var contribution = scene.contribution(stage);
        var guest = guest(guests.welcome(College.AGENT, Optional.empty()));
        ballots.cast(guest, contribution.id(), Position.AGREE);
        ballots.cast(guest, contribution.id(), Position.DISAGREE);
        ballots.cast(people.citizen(), contribution.id(), Position.AGREE);
        var written = scene.contribution(stage, guest);

        var tally = ballots.tally(contribution.id());
        assertThat(tally.total()).isEqualTo(1);
        assertThat(tally.only(Optional.of(College.AGENT)).total()).isZero();
        assertThat(tally.guests().disagree()).isEqualTo(1);
        var counts = ballots.counts(stage.concertation().id());
        assertThat(counts.positions()).isEqualTo(1);
        assertThat(counts.voters()).isEqualTo(1);
        assertThat(counts.guests()).isEqualTo(1);
        assertThat(counts.byAssurance()).containsEntry(Assurance.GUEST, 1L).containsEntry(Assurance.EMAIL, 1L);
        assertThat(written.author().orElseThrow().guest()).isTrue();
        assertThat(contributions.counts(stage.concertation().id()).byGuests()).isEqualTo(1);
    }

    @Test
    void signingInTakesOverEverything() {
        var stage = scene.everythingOpen();
        var contribution = scene.contribution(stage);
        var secret = guests.welcome(College.ACADEMIC, Optional.empty());
        var guest = guest(secret);
        ballots.cast(guest, contribution.id(), Position.MIXED);
        var written = scene.contribution(stage, guest);
        var argument = arguments.submit(
                guest,
                contribution.id(),
                new ArgumentDraft(Stance.FOR, "Parce que cela marche ailleurs.", ""),
                UUID.randomUUID());
        moderation.report(guest, "contribution", contribution.id().value(), ReportReason.SPAM, "");

        var member = accounts.memberWith("neuf-" + UUID.randomUUID() + "@exemple.fr");
        guests.claim(secret, member);
        guests.claim(secret, member);

        var person = accounts.actor(member).orElseThrow();
        assertThat(person.college()).isEqualTo(College.ACADEMIC);
        assertThat(guests.on(secret)).isEmpty();
        assertThat(accounts.actor(guest.id())).isEmpty();
        assertThat(ballots.mine(person, contribution.id())).contains(Position.MIXED);
        assertThat(ballots.tally(contribution.id()).guests().total()).isZero();
        assertThat(ballots.counts(stage.concertation().id()).byAssurance()).containsOnlyKeys(Assurance.EMAIL);
        assertThat(contributions.require(written.id(), Optional.empty()).isBy(person))
                .isTrue();
        assertThat(arguments
                        .byId(argument, Optional.empty())
                        .orElseThrow()
                        .author()
                        .orElseThrow()
                        .id())
                .isEqualTo(member);
    }

    /** One person, one position: the one given with the account stays, and nobody keeps one on their own text. */
    @Test
    void whatBothDidIsKeptOnce() {
        var stage = scene.everythingOpen();
        var contribution = scene.contribution(stage);
        var member = people.citizen();
        var hers = scene.contribution(stage, member);
        var secret = guests.welcome(College.AGENT, Optional.empty());
        var guest = guest(secret);
        ballots.cast(member, contribution.id(), Position.AGREE);
        ballots.cast(guest, contribution.id(), Position.DISAGREE);
        ballots.cast(guest, hers.id(), Position.AGREE);
        moderation.report(member, "contribution", contribution.id().value(), ReportReason.SPAM, "");
        moderation.report(guest, "contribution", contribution.id().value(), ReportReason.SPAM, "");
        guests.claim(secret, member.id());
        assertThat(ballots.mine(member, contribution.id())).contains(Position.AGREE);
        assertThat(ballots.tally(contribution.id()).total()).isEqualTo(1);
        assertThat(ballots.tally(hers.id()).total()).isZero();
        assertThat(people.again(member).college()).isEqualTo(College.CITIZEN);
    }

    @Test
    void aLinkServesOnceOnOneMoreDevice() {
        var secret = guests.welcome(College.CITIZEN, Optional.empty());
        var token = guests.link(guest(secret));
        var elsewhere = guests.follow(token).orElseThrow();
        assertThat(elsewhere).isNotEqualTo(secret);
        assertThat(guest(elsewhere).id()).isEqualTo(guest(secret).id());
        assertThat(guests.follow(token)).isEmpty();
        assertThat(guests.follow("nothing")).isEmpty();
        var late = guests.link(guest(secret));
        assertThat(clock.askedAt(clock.instant().plus(Duration.ofDays(31)), () -> guests.follow(late)))
                .isEmpty();
    }

    @Test
    void aGuestHoldsNoRoleAndIsNobodyUntilSaid() {
        var guest = guest(guests.welcome(College.CITIZEN, Optional.empty()));
        assertThat(guest.introduced()).isTrue();
        assertThat(guest.isGuest()).isTrue();
        assertThat(guest.grants()).isEmpty();
        assertThat(guests.on("a secret of nobody")).isEmpty();
        assertThatThrownBy(guest::requireCommission).isInstanceOf(NotAllowed.class);
    }

    @Test
    void nobodyVotesOnTheirOwnText() {
        var stage = scene.everythingOpen();
        var author = people.citizen();
        var contribution = scene.contribution(stage, author);
        assertThatThrownBy(() -> ballots.cast(author, contribution.id(), Position.AGREE))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aLimitRefusesWhatComesTooOftenAndTellsWhenToComeBack() {
        var what = "essai " + UUID.randomUUID();
        assertThat(limits.take(what, 2)).isEmpty();
        assertThat(limits.take(what, 2)).isEmpty();
        assertThat(limits.take(what, 2))
                .hasValueSatisfying(wait -> assertThat(wait).isPositive());
        assertThat(clock.askedAt(clock.instant().plus(Duration.ofHours(1)), () -> limits.take(what, 2)))
                .isEmpty();
    }

    private Actor guest(String secret) {
        return guests.on(secret).orElseThrow();
    }
}
