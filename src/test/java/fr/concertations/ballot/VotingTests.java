package fr.concertations.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.concertations.debate.StageKind;
import fr.concertations.identity.College;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
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
        assertThat(ballots.next(voter, stage.concertation().id()).orElseThrow().id())
                .isEqualTo(other.id());
        ballots.cast(voter, other.id(), Position.PASS);
        assertThat(ballots.next(voter, stage.concertation().id())).isEmpty();
        assertThat(ballots.progress(voter, stage.concertation().id())).isEqualTo(new Progress(1, 1));
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
}
