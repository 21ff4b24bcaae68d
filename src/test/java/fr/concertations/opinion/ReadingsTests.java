package fr.concertations.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import fr.concertations.ballot.Ballots;
import fr.concertations.ballot.Folding;
import fr.concertations.ballot.Position;
import fr.concertations.contribution.ContributionId;
import fr.concertations.contribution.Contributions;
import fr.concertations.debate.ConcertationId;
import fr.concertations.identity.AccountId;
import fr.concertations.identity.Actor;
import fr.concertations.identity.Assurance;
import fr.concertations.opinion.Reading.Camp;
import fr.concertations.opinion.Reading.Cell;
import fr.concertations.opinion.Reading.Standing;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is kept of the votes while people vote. */
@ApplicationTest
class ReadingsTests {
    private static final String TAXES = "scoop-hivemind.taxes";

    @Autowired
    Readings readings;

    @Autowired
    ReadingKeeper keeper;

    @Autowired
    ReadingRepository repository;

    @Autowired
    PriorityWeights weights;

    @Autowired
    Ballots ballots;

    @Autowired
    Contributions contributions;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    @Autowired
    DSLContext dsl;

    @Autowired
    ApplicationContext context;

    @Test
    void aRealConversationIsReadAsTheEngineReadsIt() {
        var stage = scene.everythingOpen();
        var brought = new RealConversation(dsl, contributions, people).bring(stage, TAXES);
        var alone = new OpinionEngine(OpinionSettings.standard()).compute(brought.votes(), OpinionState.none());
        var id = stage.concertation().id();
        read(id);
        var reading = readings.of(id).orElseThrow().reading();
        var shown = IntStream.range(0, brought.ids().size())
                .filter(statement -> !brought.votes().isLeftOut(statement))
                .filter(statement -> alone.counts().seen(statement) > 0)
                .toArray();
        assertThat(reading.contributions())
                .isEqualTo(shown.length)
                .isLessThan(brought.ids().size());
        assertThat(reading.positions())
                .isEqualTo(IntStream.of(shown).map(alone.counts()::seen).sum());
        assertThat(reading.people())
                .isEqualTo(ballots.counts(id).voters())
                .isLessThanOrEqualTo(brought.voters().size());
        assertThat(reading.positions()).isEqualTo(ballots.counts(id).positions());
        assertThat(reading.placed()).isEqualTo(alone.placedPeople());
        assertThat(reading.groups().stream().map(Camp::people).sorted().toList())
                .isEqualTo(IntStream.range(0, alone.grouping().groups().size())
                        .mapToObj(group -> alone.grouping().groups().members(group).length)
                        .sorted()
                        .toList());
        var numbers = RealConversation.byId(brought);
        assertThat(all(reading)).isNotEmpty().allSatisfy(standing -> {
            var statement = numbers.get(standing.contribution().toString());
            assertThat(standing.all().agree()).isEqualTo(alone.counts().agree(statement));
            assertThat(standing.all().disagree()).isEqualTo(alone.counts().disagree(statement));
            assertThat(standing.all().mixed() + standing.all().pass())
                    .isEqualTo(alone.counts().pass(statement));
            assertThat(brought.votes().isLeftOut(statement)).isFalse();
            assertThat(Stream.concat(standing.groups().stream(), standing.colleges().stream())
                            .map(Cell::count))
                    .allSatisfy(count -> {
                        if (count != null) assertThat(count.people()).isGreaterThanOrEqualTo(Reading.FEWEST);
                    });
        });
        assertThat(weights.of(id))
                .hasSizeGreaterThan(50)
                .allSatisfy((contribution, weight) -> assertThat(weight).isPositive());
    }

    /** Everybody placed stays, groups keep their letters, and one person finds herself where the engine puts her. */
    @Test
    void readingAgainStartsFromTheLastReading() {
        var stage = scene.everythingOpen();
        var brought = new RealConversation(dsl, contributions, people).bring(stage, TAXES);
        var id = stage.concertation().id();
        read(id);
        var before = inTransaction(() -> repository.groups(id));
        var someone = person(brought.voters().getFirst());
        var mine = readings.mine(someone, id).orElseThrow();
        var votes = brought.votes();
        var alone = new OpinionEngine(OpinionSettings.standard()).compute(votes, OpinionState.none());
        assertThat(Math.abs(mine.x())).isCloseTo(Math.abs(alone.positions().x(0)), within(1e-6));
        assertThat(Math.abs(mine.y())).isCloseTo(Math.abs(alone.positions().y(0)), within(1e-6));
        dsl.execute(
                "delete from ballot.position where voter_id = ? and contribution_id <> ?",
                someone.id().value(),
                brought.ids().getFirst().value());
        read(id);
        var after = inTransaction(() -> repository.groups(id));
        assertThat(after.keySet()).containsAll(before.keySet());
        assertThat(before.keySet().stream()
                        .filter(voter -> before.get(voter).equals(after.get(voter)))
                        .count())
                .as("groups keep their letters")
                .isGreaterThan(before.size() * 3L / 4);
    }

    @Test
    void collegesAreComparedWhateverTheGroups() {
        var stage = scene.everythingOpen();
        new RealConversation(dsl, contributions, people).bring(stage, TAXES);
        read(stage.concertation().id());
        var reading = readings.of(stage.concertation().id()).orElseThrow().reading();
        assertThat(reading.between().gathering())
                .isNotEmpty()
                .allSatisfy(standing -> assertThat(standing.colleges())
                        .extracting(Cell::camp)
                        .containsExactly("CITIZEN", "ELECTED", "AGENT", "BUSINESS", "ACADEMIC", "ASSOCIATION"));
    }

    /** Whatever is told of a group for a contribution, it is by counts that are shown, and of other groups that are. */
    @Test
    void whatSpeaksForAGroupGivesNobodyAway() {
        var stage = scene.everythingOpen();
        new RealConversation(dsl, contributions, people).bring(stage, TAXES);
        read(stage.concertation().id());
        var reading = readings.of(stage.concertation().id()).orElseThrow().reading();
        var placed = reading.groups().stream().mapToInt(Camp::people).sum();
        assertThat(reading.placed()).isEqualTo(placed);
        assertThat(reading.groups()).allSatisfy(camp -> {
            assertThat(camp.people()).isGreaterThanOrEqualTo(Reading.FEWEST);
            assertThat(camp.speaks()).isNotEmpty().allSatisfy(speaks -> {
                assertThat(speaks.seen()).isBetween(1, camp.people());
                assertThat(speaks.seenByOthers()).isBetween(1, placed - camp.people());
                assertThat(speaks.said()).isLessThanOrEqualTo(speaks.seen());
                assertThat(speaks.saidByOthers()).isLessThanOrEqualTo(speaks.seenByOthers());
            });
            assertThat(camp.colleges())
                    .allSatisfy(share -> assertThat(share.people()).isGreaterThanOrEqualTo(Reading.FEWEST));
        });
    }

    /** In this conversation what one group agrees with best sets it apart, by the numbers, on the other side: nobody says that. */
    @Test
    void aGroupDefendsOnlyWhatMostOfItsPeopleSayMoreThanOthers() {
        var stage = scene.everythingOpen();
        new RealConversation(dsl, contributions, people).bring(stage, "scoop-hivemind.freshwater");
        read(stage.concertation().id());
        var reading = readings.of(stage.concertation().id()).orElseThrow().reading();
        assertThat(reading.groups())
                .hasSizeGreaterThan(1)
                .allSatisfy(camp -> assertThat(camp.speaks()).allSatisfy(speaks -> {
                    var share = (double) speaks.said() / speaks.seen();
                    assertThat(share).isGreaterThan(0.5);
                    assertThat(share).isGreaterThan((double) speaks.saidByOthers() / speaks.seenByOthers());
                }));
    }

    @Test
    void tooFewPeopleMakeNoGroup() {
        var stage = scene.everythingOpen();
        var contribution = scene.contribution(stage).id();
        for (int n = 0; n < 14; n++) ballots.cast(people.citizen(), contribution, Position.AGREE);
        VotesRead.now(context, stage.concertation().id());
        var reading = readings.of(stage.concertation().id()).orElseThrow().reading();
        assertThat(reading.people()).isEqualTo(14);
        assertThat(reading.groups()).isEmpty();
        assertThat(reading.hasFewPeople()).isTrue();
        assertThat(reading.gathering()).extracting(Standing::contribution).containsExactly(contribution);
    }

    /** By whoever keeps readings up to date, once the vote is counted. */
    @Test
    void aVoteIsReadByItselfOnceItIsCounted() {
        var stage = scene.everythingOpen();
        var id = stage.concertation().id();
        var contribution = scene.contribution(stage).id();
        ballots.cast(people.citizen(), contribution, Position.AGREE);
        Folding.now(context);
        keeper.readWhatChanged();
        await().untilAsserted(() -> assertThat(people(id)).isEqualTo(1));
        ballots.cast(people.citizen(), contribution, Position.DISAGREE);
        Folding.now(context);
        await().untilAsserted(() -> {
            keeper.readWhatChanged();
            assertThat(people(id)).isEqualTo(2);
            assertThat(readings.due()).doesNotContainKey(id);
        });
    }

    /** A contribution hidden since is in no list. */
    @Test
    void whatIsHiddenIsReadNoMore() {
        var stage = scene.everythingOpen();
        var id = stage.concertation().id();
        var hidden = scene.contribution(stage).id();
        for (int n = 0; n < 12; n++) ballots.cast(people.citizen(), hidden, Position.AGREE);
        Folding.now(context);
        read(id);
        assertThat(gathering(id)).containsExactly(hidden);
        dsl.execute("update contribution.item set state = 'HIDDEN' where id = ?", hidden.value());
        Folding.now(context);
        await().untilAsserted(() -> {
            keeper.readWhatChanged();
            assertThat(gathering(id)).isEmpty();
        });
    }

    @Test
    void aReadingThatFailsLeavesTheLastGoodOneWithItsAge() {
        var stage = scene.everythingOpen();
        var id = stage.concertation().id();
        ballots.cast(people.citizen(), scene.contribution(stage).id(), Position.AGREE);
        VotesRead.now(context, id);
        var good = readings.of(id).orElseThrow();
        assertThat(good.failedAt()).isEmpty();
        readings.failed(id);
        var kept = readings.of(id).orElseThrow();
        assertThat(kept.reading()).isEqualTo(good.reading());
        assertThat(kept.at()).isEqualTo(good.at());
        assertThat(kept.failedAt()).isPresent();
        read(id);
        assertThat(readings.of(id).orElseThrow().failedAt()).isEmpty();
    }

    @Test
    void guestsAreNotRead() {
        var stage = scene.everythingOpen();
        var contribution = scene.contribution(stage).id();
        ballots.cast(people.citizen(), contribution, Position.AGREE);
        dsl.execute(
                "insert into ballot.position (contribution_id, voter_id, choice, college, channel, assurance, cast_on) values (?, ?, 'AGREE', 'CITIZEN', 'ONLINE', 'GUEST', current_date)",
                contribution.value(),
                people.accounts().imported(null).value());
        read(stage.concertation().id());
        assertThat(people(stage.concertation().id())).isEqualTo(1);
    }

    /** Unless whoever keeps readings up to date is at it: then after it. */
    private void read(ConcertationId id) {
        await().until(() -> readings.read(id, 1));
    }

    private static Actor person(AccountId id) {
        return new Actor(id, Optional.empty(), null, null, Optional.empty(), Assurance.EMAIL, Set.of());
    }

    private int people(ConcertationId id) {
        return readings.of(id).map(dated -> dated.reading().people()).orElse(0);
    }

    private List<ContributionId> gathering(ConcertationId id) {
        return readings.of(id).orElseThrow().reading().gathering().stream()
                .map(Standing::contribution)
                .toList();
    }

    private static List<Standing> all(Reading reading) {
        return Stream.of(reading.gathering(), reading.dividing(), reading.uncertain())
                .flatMap(List::stream)
                .toList();
    }

    private <T> T inTransaction(Supplier<T> asked) {
        return dsl.transactionResult(trx -> asked.get());
    }
}
