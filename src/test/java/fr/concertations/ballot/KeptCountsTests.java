package fr.concertations.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.ballot.Recount.Figure;
import fr.concertations.contribution.ContributionId;
import fr.concertations.contribution.Contributions;
import fr.concertations.identity.Accounts;
import fr.concertations.identity.Actor;
import fr.concertations.identity.Assurance;
import fr.concertations.identity.Channel;
import fr.concertations.identity.College;
import fr.concertations.identity.Guests;
import fr.concertations.moderation.Moderation;
import fr.concertations.moderation.ReportReason;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import fr.concertations.testing.Scene.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The counts kept beside the positions are what the positions add up to, at every instant and whoever acts at once. */
@ApplicationTest
class KeptCountsTests {
    private static final String WHY = "Ce texte nomme une personne qui n’a rien demandé.";

    @Autowired
    Ballots ballots;

    @Autowired
    BallotQueries queries;

    @Autowired
    Turnouts turnouts;

    @Autowired
    KeptCounts counts;

    @Autowired
    Recounts recounts;

    @Autowired
    Contributions contributions;

    @Autowired
    Moderation moderation;

    @Autowired
    Guests guests;

    @Autowired
    Accounts accounts;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    @Autowired
    DSLContext dsl;

    @Autowired
    PlatformTransactionManager transactions;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void whateverPeopleDoTheCountsAreThoseOfTheRows(long seed) {
        var acts = new Acts(new Random(seed));
        for (var n = 0; n < 100; n++) {
            acts.one();
            if (n % 3 == 0) acts.check();
        }
        acts.check();
        counts.fold();
        acts.check();
        assertThat(differencesIn(acts.stage)).isEmpty();
        acts.check();
    }

    @Test
    void fiftyPeopleAtOnceLoseNothingWhileTextsAreHiddenAndGuestsSignIn() throws Exception {
        var stage = scene.everythingOpen();
        var texts = List.of(
                scene.contribution(stage).id(), scene.contribution(stage).id());
        var moderator = people.moderator(stage.territory().code());
        var work = new ArrayList<Callable<Void>>();
        for (var n = 0; n < 50; n++) {
            var voter = people.citizen();
            var secret = guests.welcome(College.AGENT, Optional.empty());
            var guest = guests.on(secret).orElseThrow();
            var random = new Random(n);
            work.add(() -> {
                var both = random.nextBoolean() ? texts : texts.reversed();
                for (var text : both) {
                    tryTo(() -> ballots.cast(voter, text, any(random)));
                    tryTo(() -> ballots.cast(guest, text, any(random)));
                }
                if (random.nextBoolean()) tryTo(() -> ballots.withdraw(voter, both.getFirst()));
                guests.claim(secret, voter.id());
                return null;
            });
            if (n % 10 == 0) work.add(() -> imported(texts.reversed()));
            if (n % 5 == 0)
                work.add(() -> {
                    counts.fold();
                    return null;
                });
        }
        work.add(() -> {
            moderation.hide(moderator, "contribution", texts.getFirst().value(), ReportReason.SPAM, WHY);
            return null;
        });
        try (var threads = Executors.newFixedThreadPool(work.size())) {
            for (var done : threads.invokeAll(work)) done.get();
        }
        var afresh = new CountedAfresh(dsl, stage.concertation().id());
        afresh.agreesWith(ballots, queries, turnouts, texts);
        counts.fold();
        afresh.agreesWith(ballots, queries, turnouts, texts);
        assertThat(ballots.counts(stage.concertation().id()).voters()).isPositive();
        assertThat(differencesIn(stage)).isEmpty();
    }

    @Test
    void aLongImportMakesNobodyWait() throws Exception {
        var stage = scene.everythingOpen();
        var text = scene.contribution(stage).id();
        var account = accounts.imported(College.AGENT);
        new TransactionTemplate(transactions).executeWithoutResult(importing -> {
            record(account, text);
            try (var threads = Executors.newSingleThreadExecutor()) {
                threads.submit(() -> ballots.cast(people.citizen(), text, Position.AGREE))
                        .get();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
        assertThat(ballots.tally(text).total()).isEqualTo(2);
    }

    @Test
    void aDamagedCountIsFoundPutRightAndTold() {
        var stage = scene.everythingOpen();
        var text = scene.contribution(stage).id();
        ballots.cast(people.citizen(), text, Position.AGREE);
        counts.fold();
        settle();
        dsl.execute("update ballot.tally set agree = 41 where contribution_id = ?", text.value());
        dsl.execute("update ballot.standing set pass = 7, shown = false where contribution_id = ?", text.value());
        dsl.execute(
                "delete from ballot.turnout where concertation_id = ?",
                stage.concertation().id().value());
        var found = differencesIn(stage);
        assertThat(found).extracting(Recount.Difference::figure).contains(Figure.TALLY, Figure.STANDING, Figure.SHOWN);
        assertThat(found)
                .filteredOn(d -> d.figure() == Figure.TALLY)
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.contribution()).contains(text);
                    assertThat(d.choice()).contains(Position.AGREE);
                    assertThat(d.kept()).isEqualTo(41);
                    assertThat(d.counted()).isEqualTo(1);
                });
        new CountedAfresh(dsl, stage.concertation().id()).agreesWith(ballots, queries, turnouts, List.of(text));
        assertThat(differencesIn(stage)).isEmpty();
        assertThat(recounts.last().orElseThrow().differences()).isZero();
    }

    /** A recount that ends after now, so that it is always done; what it found in this concertation. */
    private List<Recount.Difference> differencesIn(Stage stage) {
        return counts.recountUnlessSince(Instant.MAX).orElseThrow().found().stream()
                .filter(d -> d.concertation().equals(stage.concertation().id()))
                .toList();
    }

    /** Another fold may have had the lock: the journal is empty of this after it. */
    private void settle() {
        differencesIn(scene.everythingOpen());
    }

    private Void imported(List<ContributionId> texts) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(all -> texts.forEach(text -> record(accounts.imported(null), text)));
        return null;
    }

    private void record(fr.concertations.identity.AccountId account, ContributionId text) {
        ballots.record(
                account, Optional.empty(), text, Position.MIXED, Channel.IMPORT, Assurance.NONE, LocalDate.EPOCH);
    }

    private static Position any(Random random) {
        return Position.values()[random.nextInt(Position.values().length)];
    }

    /** Closed, hidden or one’s own: refused, and nothing else. */
    private static void tryTo(Runnable act) {
        try {
            act.run();
        } catch (fr.concertations.kernel.NotAllowed | fr.concertations.kernel.NotFound refused) {
            assertThat(refused).isNotNull();
        }
    }

    /** Acts of a few people on a few contributions. */
    private final class Acts {
        final Stage stage = scene.everythingOpen();
        private final Random random;
        private final Actor moderator = people.moderator(stage.territory().code());
        private final List<ContributionId> texts = IntStream.range(0, 5)
                .mapToObj(n -> scene.contribution(stage).id())
                .toList();
        private final Set<ContributionId> hidden = new HashSet<>();
        private final List<Actor> members = new ArrayList<>(
                IntStream.range(0, 6).mapToObj(n -> people.citizen()).toList());
        private final List<String> visitors = new ArrayList<>();

        Acts(Random random) {
            this.random = random;
        }

        void one() {
            var text = texts.get(random.nextInt(texts.size()));
            switch (random.nextInt(12)) {
                case 0, 1, 2, 3 -> tryTo(() -> ballots.cast(member(), text, any(random)));
                case 4 -> tryTo(() -> ballots.withdraw(member(), text));
                case 5, 6 -> tryTo(() -> ballots.cast(guest(), text, any(random)));
                case 7 -> record(accounts.imported(College.AGENT), text);
                case 8 -> toggle(text);
                case 9 -> claim();
                case 10 -> erase();
                default -> counts.fold();
            }
        }

        void check() {
            new CountedAfresh(dsl, stage.concertation().id()).agreesWith(ballots, queries, turnouts, texts);
        }

        private Actor member() {
            return members.get(random.nextInt(members.size()));
        }

        private Actor guest() {
            if (visitors.size() < 3) visitors.add(guests.welcome(College.ELECTED, Optional.empty()));
            return guests.on(visitors.get(random.nextInt(visitors.size()))).orElseThrow();
        }

        private void toggle(ContributionId text) {
            if (hidden.remove(text)) moderation.restore(moderator, "contribution", text.value(), WHY);
            else {
                hidden.add(text);
                moderation.hide(moderator, "contribution", text.value(), ReportReason.SPAM, WHY);
            }
        }

        private void claim() {
            if (!visitors.isEmpty()) guests.claim(visitors.removeFirst(), member().id());
        }

        /** As erasing a person does. */
        private void erase() {
            dsl.execute(
                    "delete from ballot.position where voter_id = ?",
                    member().id().value());
        }
    }
}
