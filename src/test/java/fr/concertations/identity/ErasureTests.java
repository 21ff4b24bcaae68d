package fr.concertations.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.awaitility.Awaitility.await;

import fr.concertations.ballot.Ballots;
import fr.concertations.ballot.Folding;
import fr.concertations.ballot.Position;
import fr.concertations.debate.ConcertationId;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.search.SearchOrder;
import fr.concertations.search.SearchQuery;
import fr.concertations.search.SearchService;
import fr.concertations.synthesis.Syntheses;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.MovableClock;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import fr.concertations.testing.Scene.Stage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Somebody who was everywhere is erased: nothing leads back to them, and no published figure moves. */
@ApplicationTest
@Import({Everywhere.class, Traces.class})
class ErasureTests {
    private static final Duration VISIBLE = Duration.ofSeconds(30);

    @Autowired
    Everywhere everywhere;

    @Autowired
    Traces traces;

    @Autowired
    Erasure erasure;

    @Autowired
    LinkedIdentities identities;

    @Autowired
    Sessions sessions;

    @Autowired
    Proofs proofs;

    @Autowired
    Ballots ballots;

    @Autowired
    Syntheses syntheses;

    @Autowired
    SearchService search;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    @Autowired
    DSLContext dsl;

    @Autowired
    List<PersonalData> held;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    ApplicationContext context;

    @Autowired
    WebApplicationContext web;

    private MockMvc pages;

    @BeforeEach
    void pages() {
        pages = MockMvcBuilders.webAppContextSetup(web).build();
    }

    @ParameterizedTest
    @EnumSource(Keep.class)
    void nothingLeadsBackToThem(Keep texts) throws Exception {
        var seeded = everywhere.seed();
        Folding.now(context);
        var id = seeded.person().id().toString();
        assertThat(columnsWithout(seeded.person())).isEmpty();
        await().atMost(VISIBLE)
                .untilAsserted(() -> assertThat(found(seeded.marker())).isTrue());

        erase(seeded.person(), texts);

        assertThat(traces.of(id)).as("the account").isEmpty();
        assertThat(traces.of(seeded.email())).as("the address").isEmpty();
        assertThat(traces.of("Camille " + seeded.marker())).as("the name").isEmpty();
        assertThat(traces.of(addressHash(seeded.email())))
                .as("the address in the form letters keep")
                .isEmpty();
        if (texts == Keep.NOTHING) {
            assertThat(traces.of(seeded.marker())).as("the words").isEmpty();
            await().atMost(VISIBLE)
                    .untilAsserted(() -> assertThat(found(seeded.marker())).isFalse());
        } else {
            assertThat(traces.of(seeded.marker()))
                    .as("the words that stay")
                    .containsExactlyInAnyOrder(
                            "argument.point",
                            "argument.reply",
                            "contribution.item",
                            "contribution.item_version",
                            "contribution.suggestion",
                            "grid.publication",
                            "synthesis.\"extract\"",
                            "synthesis.publication");
        }
        var written = page(seeded.written().path());
        var quoting = page("/territoires/" + seeded.quoting().territory().slug() + "/concertations/"
                + seeded.quoting().concertation().slug() + "/synthese");
        assertThat(written).doesNotContain("Camille " + seeded.marker());
        assertThat(quoting).contains("garder quelqu’un au guichet").doesNotContain("Camille " + seeded.marker());
        assertThat(quoting.contains(seeded.marker())).isEqualTo(texts == Keep.NAMELESS);
    }

    @Test
    void countsStayAsTheyWere() {
        var seeded = everywhere.seed();
        var where = List.of(
                seeded.quoting().concertation().id(),
                seeded.voted().concertation().id());
        var before = where.stream().map(ballots::counts).toList();
        var tally = ballots.tally(seeded.others().id());
        var everywhere = ballots.votersEverywhere();

        erase(seeded.person(), Keep.NAMELESS);

        assertThat(where.stream().map(ballots::counts).toList()).isEqualTo(before);
        assertThat(ballots.tally(seeded.others().id())).isEqualTo(tally);
        assertThat(ballots.votersEverywhere()).isEqualTo(everywhere);
        Folding.now(context);
        assertThat(where.stream().map(ballots::counts).toList()).isEqualTo(before);
        assertThat(Folding.differences(context, Set.copyOf(where))).isZero();
        assertThat(voters(where))
                .as("one voter in each, linked with nobody")
                .hasSize(2)
                .doesNotContain(seeded.person().id().value());
    }

    /** Whoever comes back with the same identity could vote again: what is still voted on counts them as verified no more. */
    @Test
    void whoeverMayComeBackIsNotCountedAsVerifiedTwice() {
        var stage = scene.everythingOpen();
        var contribution = scene.contribution(stage);
        var who = verified();
        var first = enter(who);
        ballots.cast(first, contribution.id(), Position.AGREE);
        assertThat(classes(stage)).containsExactly(entry(Assurance.VERIFIED, 1L));
        erase(first, Keep.NAMELESS);
        assertThat(classes(stage)).containsExactly(entry(Assurance.NONE, 1L));

        var again = enter(who);
        assertThat(again.id()).isNotEqualTo(first.id());
        ballots.cast(again, contribution.id(), Position.AGREE);
        assertThat(classes(stage)).containsOnly(entry(Assurance.NONE, 1L), entry(Assurance.VERIFIED, 1L));
        assertThat(Folding.differences(context, Set.of(stage.concertation().id())))
                .isZero();
    }

    @Test
    void whereTheVoteIsOverNothingMoves() {
        var stage = scene.everythingOpen();
        var person = enter(verified());
        ballots.cast(person, scene.contribution(stage).id(), Position.AGREE);
        clock.at(clock.instant().plus(Duration.ofDays(90)), () -> erase(person, Keep.NAMELESS));
        assertThat(classes(stage)).containsExactly(entry(Assurance.VERIFIED, 1L));
    }

    @Test
    void anErasureThatFailsChangesNothing() {
        var seeded = everywhere.seed();
        Folding.now(context);
        var before = traces.of(seeded.person().id().toString());
        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> {
                    erasure.erase(seeded.person().id(), Keep.NOTHING);
                    throw new IllegalStateException("the power is cut");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(traces.of(seeded.person().id().toString())).isEqualTo(before);
    }

    /** Who tells news holds them first, then writes to people; an erasure that held the person first would wait in a circle. */
    @Test
    void newsBeingToldMeanwhileAreWaitedFor() throws Exception {
        var person = people.citizen();
        var news = dsl.fetchSingle(
                        "insert into following.happening (key, kind, actor_id, at, spread) values (?, 'ANSWERED', ?, now(), true) returning id",
                        UUID.randomUUID().toString(),
                        person.id().value())
                .get(0, UUID.class);
        try (var browser = Executors.newSingleThreadExecutor()) {
            var erased = transactions.execute(status -> {
                dsl.execute("select from following.happening where id = ? for update", news);
                var asked = browser.submit(() ->
                        Boolean.TRUE.equals(transactions.execute(s -> erasure.erase(person.id(), Keep.NAMELESS))));
                var here = dsl.fetchSingle("select pg_backend_pid()").get(0, Integer.class);
                await().atMost(VISIBLE)
                        .until(() -> dsl.fetchSingle(
                                        "select exists (select from pg_stat_activity where ? = any (pg_blocking_pids(pid)))",
                                        here)
                                .get(0, Boolean.class));
                dsl.execute(
                        "insert into following.notice (account_id, happening_id, own, at) values (?, ?, true, now())",
                        person.id().value(),
                        news);
                return asked;
            });
            assertThat(Objects.requireNonNull(erased).get()).isTrue();
        }
        assertThat(traces.of(person.id().toString())).isEmpty();
    }

    @Test
    void itIsDoneOnceHoweverManyBrowsersAsk() throws Exception {
        var stage = scene.everythingOpen();
        var person = people.citizen();
        ballots.cast(person, scene.contribution(stage).id(), Position.AGREE);
        Callable<Boolean> erase =
                () -> Boolean.TRUE.equals(transactions.execute(status -> erasure.erase(person.id(), Keep.NAMELESS)));
        try (var browsers = Executors.newFixedThreadPool(4)) {
            var done = new ArrayList<Boolean>();
            for (var answer : browsers.invokeAll(List.of(erase, erase, erase, erase))) done.add(answer.get());
            assertThat(done).containsOnlyOnce(true);
        }
        assertThat(voters(List.of(stage.concertation().id()))).hasSize(1);
    }

    @Test
    void otherBrowsersAreSignedOut() {
        var person = people.citizen();
        var here = sessions.open(person.id(), Means.CODE, "");
        var there = sessions.open(person.id(), Means.CODE, "");
        assertThat(sessions.isOpen(there)).isTrue();
        erasure.eraseMine(here, proofs.recent(here).orElseThrow(), Keep.NAMELESS);
        assertThat(sessions.isOpen(there)).isFalse();
        erasure.eraseMine(here, new Proof(person.id(), clock.instant().plusSeconds(60)), Keep.NAMELESS);
    }

    @Test
    void aProofIsFreshAndOnesOwn() {
        var person = people.citizen();
        var here = sessions.open(person.id(), Means.CODE, "");
        var proof = proofs.recent(here).orElseThrow();
        var later = clock.instant().plus(Duration.ofMinutes(11));
        assertThat(clock.askedAt(later, () -> proofs.recent(here))).isEmpty();
        clock.at(
                later,
                () -> assertThatThrownBy(() -> erasure.eraseMine(here, proof, Keep.NAMELESS))
                        .isInstanceOf(NotAllowed.class));
        var stranger = sessions.open(people.citizen().id(), Means.CODE, "");
        assertThatThrownBy(() -> erasure.eraseMine(stranger, proof, Keep.NAMELESS))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void theLastWhoRepresentsATerritoryNamesSomebodyFirst() {
        var stage = scene.everythingOpen();
        var referent = stage.referent();
        assertThat(preview(referent).hindrances())
                .containsExactly(new Grant(Role.REFERENT, stage.territory().code()));
        assertThatThrownBy(() -> erase(referent, Keep.NAMELESS)).isInstanceOf(NotAllowed.class);
        people.roles()
                .giveByDecision(
                        people.citizen().id(),
                        new Grant(Role.REFERENT, stage.territory().code()),
                        null);
        assertThat(preview(referent).hindrances()).isEmpty();
        erase(referent, Keep.NAMELESS);
    }

    @Test
    void thePreviewTellsWhatThereIs() {
        var seeded = everywhere.seed();
        var told = preview(seeded.person());
        assertThat(told.kinds())
                .extracting(LeavingAccount.Kind::name)
                .contains("contributions", "positions", "brouillons");
        assertThat(told.of(Fate.COUNTED))
                .extracting(LeavingAccount.Kind::number)
                .containsExactly(2);
        assertThat(told.of(Fate.CHOSEN))
                .filteredOn(kind -> kind.name().equals("contributions"))
                .extracting(LeavingAccount.Kind::number)
                .containsExactly(2);
    }

    private LeavingAccount preview(Actor person) {
        return transactions.execute(status -> erasure.preview(person));
    }

    private void erase(Actor person, Keep texts) {
        transactions.executeWithoutResult(
                status -> assertThat(erasure.erase(person.id(), texts)).isTrue());
    }

    private Map<Assurance, Long> classes(Stage stage) {
        return ballots.counts(stage.concertation().id()).byAssurance();
    }

    private static ProvenIdentity verified() {
        var provider = Provider.of("fc", Map.of("profile", "franceconnect", "issuer", "https://exemple.fr"));
        return new ProvenIdentity(provider, UUID.randomUUID().toString(), Optional.empty());
    }

    private Actor enter(ProvenIdentity who) {
        var account = ((LinkedIdentities.Entry.Allowed) identities.enter(who)).account();
        people.accounts().introduce(account, "Camille", College.CITIZEN, Optional.empty());
        return people.accounts().actor(account).orElseThrow();
    }

    private String page(String path) throws Exception {
        return pages.perform(MockMvcRequestBuilders.get(path))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private boolean found(String words) {
        return !search.search(new SearchQuery(words, Map.of(), SearchOrder.values()[0], 1), Set.of())
                .hits()
                .items()
                .isEmpty();
    }

    private Set<UUID> voters(List<ConcertationId> concertations) {
        return Set.copyOf(dsl.fetch("""
                        select distinct p.voter_id from ballot.position p join contribution.item i on i.id = p.contribution_id
                        join identity.account a on a.id = p.voter_id and a.kind = 'ERASED'
                        where i.concertation_id = any(?)""", (Object)
                        concertations.stream().map(ConcertationId::value).toArray(UUID[]::new))
                .map(row -> row.get(0, UUID.class)));
    }

    private String addressHash(String email) {
        return dsl.fetchSingle("select encode(" + Everywhere.HASH + ", 'hex')", email)
                .get(0, String.class);
    }

    /** Columns of people where the person of this test does not stand: such a test would not see what is left there. */
    private List<String> columnsWithout(Actor person) {
        return held.stream()
                .flatMap(module -> module.holdings().stream())
                .filter(holding -> !holding.person().getName().equals("voter_id")
                        || !holding.rows().asTable().getName().equals("counted_elsewhere"))
                .filter(holding -> holding.rows() instanceof org.jooq.Table<?> table
                        && !table.getName().equals("journal"))
                .filter(holding -> dsl.fetchCount(dsl.selectOne()
                                .from(holding.rows())
                                .where(holding.person().eq(person.id().value())))
                        == 0)
                .map(holding -> holding.person().toString())
                .toList();
    }
}
