package fr.concertations.ballot;

import static fr.concertations.db.contribution.Tables.ITEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionId;
import fr.concertations.contribution.ContributionState;
import fr.concertations.debate.StageKind;
import fr.concertations.identity.Accounts;
import fr.concertations.identity.Assurance;
import fr.concertations.identity.Channel;
import fr.concertations.identity.College;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.kernel.NotFound;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.MovableClock;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One person has one position on a contribution, whatever is clicked or retried, and changes it freely. */
@ApplicationTest
class VotingTests {
    @Autowired
    Ballots ballots;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    MovableClock clock;

    @Autowired
    Lot lot;

    @Autowired
    DSLContext dsl;

    @Test
    void theLastPositionCounts() {
        var contribution = scene.contribution(scene.everythingOpen());
        var voter = people.citizen();
        ballots.cast(voter, contribution.id(), Position.DISAGREE);
        ballots.cast(voter, contribution.id(), Position.AGREE);
        var tally = ballots.tally(contribution.id());
        assertThat(tally.total()).isEqualTo(1);
        assertThat(tally.only(Optional.of(College.CITIZEN)).agree()).isEqualTo(1);
        assertThat(ballots.mine(voter, contribution.id())).contains(Position.AGREE);
    }

    @Test
    void twoHundredSimultaneousVotesLeaveOneRow() throws Exception {
        var contribution = scene.contribution(scene.everythingOpen());
        var voter = people.citizen();
        var together = new CyclicBarrier(200);
        try (var threads = Executors.newFixedThreadPool(200)) {
            var votes = IntStream.range(0, 200)
                    .mapToObj(n -> threads.submit(() -> {
                        together.await();
                        ballots.cast(voter, contribution.id(), n % 2 == 0 ? Position.AGREE : Position.MIXED);
                        return n;
                    }))
                    .toList();
            for (var vote : votes) vote.get();
        }
        assertThat(ballots.tally(contribution.id()).total()).isEqualTo(1);
    }

    @Test
    void nobodyVotesOutsideTheStage() {
        var contributing = scene.in(StageKind.CONTRIBUTION);
        var contribution = scene.contribution(contributing);
        assertThatThrownBy(() -> ballots.cast(people.citizen(), contribution.id(), Position.AGREE))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatIsDrawnIsNeitherMineNorAnswered() {
        var stage = scene.everythingOpen();
        var voter = people.citizen();
        scene.contribution(stage, voter);
        var other = scene.contribution(stage);
        assertThat(ballots.next(Optional.of(voter), stage.concertation().id())
                        .orElseThrow()
                        .id())
                .isEqualTo(other.id());
        ballots.cast(voter, other.id(), Position.PASS);
        assertThat(ballots.next(Optional.of(voter), stage.concertation().id())).isEmpty();
        assertThat(ballots.progress(Optional.of(voter), stage.concertation().id()))
                .isEqualTo(new Progress(1, 1));
    }

    @Test
    void whatAnotherNodeHidIsNotDrawn() {
        var stage = scene.everythingOpen();
        var hidden = scene.contribution(stage);
        var shown = scene.contribution(stage);
        var concertation = stage.concertation().id();
        var voter = Optional.of(people.citizen());
        assertThat(ballots.next(voter, concertation)).isPresent();
        setState(hidden.id(), ContributionState.HIDDEN);
        assertThat(IntStream.range(0, 40).mapToObj(n -> ballots.next(voter, concertation)))
                .allSatisfy(drawn -> assertThat(drawn).map(Contribution::id).contains(shown.id()));
        ballots.cast(voter.orElseThrow(), shown.id(), Position.AGREE);
        assertThat(ballots.next(voter, concertation)).isEmpty();
    }

    @Test
    void whatAnotherNodePublishedIsDrawnBeforeSayingThatAllIsAnswered() {
        var stage = scene.everythingOpen();
        var first = scene.contribution(stage);
        var late = scene.contribution(stage);
        var concertation = stage.concertation().id();
        setState(late.id(), ContributionState.HIDDEN);
        lot.forget(concertation);
        var voter = people.citizen();
        ballots.cast(voter, first.id(), Position.AGREE);
        assertThat(ballots.progress(Optional.of(voter), concertation)).isEqualTo(new Progress(1, 1));
        setState(late.id(), ContributionState.PUBLISHED);
        assertThat(ballots.next(Optional.of(voter), concertation))
                .map(Contribution::id)
                .contains(late.id());
    }

    private void setState(ContributionId contribution, ContributionState state) {
        dsl.update(ITEM)
                .set(ITEM.STATE, state.name())
                .where(ITEM.ID.eq(contribution.value()))
                .execute();
    }

    @Test
    void talliesOfSeveralContributionsComeTogether() {
        var stage = scene.everythingOpen();
        var first = scene.contribution(stage);
        var second = scene.contribution(stage);
        ballots.cast(people.citizen(), first.id(), Position.AGREE);
        ballots.cast(people.citizen(), first.id(), Position.DISAGREE);
        ballots.cast(people.citizen(), second.id(), Position.PASS);
        var counts = ballots.counts(stage.concertation().id());
        assertThat(counts.positions()).isEqualTo(3);
        assertThat(counts.voters()).isEqualTo(3);
        assertThat(ballots.tallies(List.of(first.id(), second.id()))
                        .get(first.id())
                        .expressed())
                .isEqualTo(2);
    }

    @Test
    void aPositionTakenBackIsAsIfNeverGiven() {
        var contribution = scene.contribution(scene.everythingOpen());
        var voter = people.citizen();
        ballots.cast(voter, contribution.id(), Position.AGREE);
        ballots.withdraw(voter, contribution.id());
        assertThat(ballots.mine(voter, contribution.id())).isEmpty();
        assertThat(ballots.tally(contribution.id()).total()).isZero();
    }

    @Test
    void onceClosedNothingIsDrawnNorChanged() {
        var stage = scene.everythingOpen();
        var contribution = scene.contribution(stage);
        var voter = people.citizen();
        ballots.cast(voter, contribution.id(), Position.AGREE);
        var end = stage.concertation().stages().getLast().endsAt();
        assertThat(clock.askedAt(
                        end,
                        () -> ballots.next(
                                Optional.of(people.citizen()),
                                stage.concertation().id())))
                .isEmpty();
        assertThatThrownBy(() -> clock.at(end, () -> ballots.cast(voter, contribution.id(), Position.DISAGREE)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> clock.at(end, () -> ballots.withdraw(voter, contribution.id())))
                .isInstanceOf(NotAllowed.class);
        assertThat(ballots.mine(voter, contribution.id())).contains(Position.AGREE);
    }

    @Test
    void whatHasFewPositionsIsDrawnMoreOften() {
        var stage = scene.everythingOpen();
        var known = scene.contribution(stage);
        var fresh = scene.contribution(stage);
        for (int n = 0; n < 40; n++)
            ballots.record(
                    accounts.imported(College.AGENT),
                    Optional.of(College.AGENT),
                    known.id(),
                    Position.AGREE,
                    Channel.IMPORT,
                    Assurance.NONE,
                    LocalDate.EPOCH);
        var voter = people.citizen();
        var drawn = IntStream.range(0, 60)
                .mapToObj(n -> ballots.next(
                                Optional.of(voter), stage.concertation().id())
                        .orElseThrow()
                        .id())
                .filter(fresh.id()::equals)
                .count();
        assertThat(drawn).isGreaterThan(45);
    }

    @Test
    void countsAreSplitByCollègeChannelAndAssurance() {
        var stage = scene.everythingOpen();
        var first = scene.contribution(stage);
        var second = scene.contribution(stage);
        var voter = people.citizen();
        ballots.cast(voter, first.id(), Position.AGREE);
        ballots.cast(voter, second.id(), Position.PASS);
        var imported = accounts.imported(null);
        ballots.record(
                imported,
                Optional.empty(),
                first.id(),
                Position.MIXED,
                Channel.IMPORT,
                Assurance.NONE,
                LocalDate.EPOCH);

        var counts = ballots.counts(stage.concertation().id());
        assertThat(counts.positions()).isEqualTo(3);
        assertThat(counts.voters()).isEqualTo(2);
        assertThat(counts.byCollege())
                .containsEntry(Optional.of(College.CITIZEN), Map.of(Position.AGREE, 1L, Position.PASS, 1L))
                .containsEntry(Optional.empty(), Map.of(Position.MIXED, 1L));
        assertThat(counts.votersByCollege()).containsEntry(Optional.of(College.CITIZEN), 1L);
        assertThat(counts.byChannel()).containsEntry(Channel.ONLINE, 2L).containsEntry(Channel.IMPORT, 1L);
        assertThat(counts.byAssurance()).containsEntry(Assurance.EMAIL, 2L).containsEntry(Assurance.NONE, 1L);
        assertThat(ballots.mine(voter, stage.concertation().id()))
                .containsOnly(Map.entry(first.id(), Position.AGREE), Map.entry(second.id(), Position.PASS));
    }

    @Test
    void onlyWhoMayReadAndHasSaidTheirNameVotes() {
        var invited = people.citizen();
        var stage = scene.byInvitation(invited.email().orElseThrow());
        var contribution = scene.contribution(stage, invited);
        assertThatThrownBy(() -> ballots.cast(people.citizen(), contribution.id(), Position.AGREE))
                .isInstanceOf(NotFound.class);
        var unknown = accounts.actor(accounts.memberWith("x" + UUID.randomUUID() + "@exemple.fr"))
                .orElseThrow();
        var open = scene.contribution(scene.everythingOpen());
        assertThatThrownBy(() -> ballots.cast(unknown, open.id(), Position.AGREE))
                .isInstanceOf(NotAllowed.class);
    }
}
