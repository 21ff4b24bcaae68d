package fr.concertations.instance;

import static fr.concertations.db.identity.Tables.ACCOUNT;
import static fr.concertations.db.mail.Tables.OUTBOX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.concertations.ballot.Ballots;
import fr.concertations.ballot.Position;
import fr.concertations.contribution.Contributions;
import fr.concertations.identity.Actor;
import fr.concertations.identity.College;
import fr.concertations.identity.Guests;
import fr.concertations.identity.IdleAccounts;
import fr.concertations.identity.Means;
import fr.concertations.identity.Sessions;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.MovableClock;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** Accounts nobody uses: told, then erased a month later unless the person came back. */
@ApplicationTest
@TestPropertySource(properties = {"concertations.live=false", "logging.level.com.icegreen=off"})
class IdleAccountsTests {
    private static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final Duration TWO_YEARS = Duration.ofDays(800);
    private static final Duration A_MONTH = Duration.ofDays(31);

    static {
        MAIL.start();
    }

    @Autowired
    IdleKeeper keeper;

    @Autowired
    IdleAccounts accounts;

    @Autowired
    Guests guests;

    @Autowired
    Settings settings;

    @Autowired
    Sessions sessions;

    @Autowired
    People people;

    @Autowired
    Scene scene;

    @Autowired
    Contributions contributions;

    @Autowired
    Ballots ballots;

    @Autowired
    MovableClock clock;

    @Autowired
    DSLContext dsl;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
        properties.add("concertations.mail.from", () -> "bonjour@concertations.example");
    }

    /** People of other tests, with whom this database is shared, are left alone. */
    @BeforeEach
    void everybodyElseIsAwake() {
        dsl.update(ACCOUNT)
                .set(ACCOUNT.SEEN_ON, LocalDate.of(2999, 1, 1))
                .where(ACCOUNT.KIND.in("MEMBER", "GUEST"))
                .execute();
    }

    @Test
    void thePersonIsToldOnceThenErased() {
        var stage = scene.everythingOpen();
        var person = people.citizen();
        var written = scene.contribution(stage, person);
        ballots.cast(person, scene.contribution(stage).id(), Position.AGREE);
        var before = ballots.counts(stage.concertation().id());

        keepAt(now());
        assertThat(letters(person)).isEmpty();
        keepAt(now().plus(TWO_YEARS));
        keepAt(now().plus(TWO_YEARS));
        assertThat(letters(person)).containsExactly("idle-account");
        assertThat(isThere(person)).isTrue();

        keepAt(now().plus(TWO_YEARS).plus(A_MONTH));
        assertThat(isThere(person)).isFalse();
        assertThat(letters(person)).isEmpty();
        assertThat(ballots.counts(stage.concertation().id())).isEqualTo(before);
        var left = contributions.unchecked(written.id()).orElseThrow();
        assertThat(left.body()).isEqualTo(written.body());
        assertThat(left.author()).isEmpty();
    }

    @Test
    void whoComesBackStays() {
        var person = people.citizen();
        keepAt(now().plus(TWO_YEARS));
        assertThat(letters(person)).hasSize(1);
        clock.at(now().plus(TWO_YEARS).plus(Duration.ofDays(3)), () -> sessions.open(person.id(), Means.CODE, ""));
        keepAt(now().plus(TWO_YEARS).plus(A_MONTH));
        assertThat(isThere(person)).isTrue();
        assertThat(letters(person)).hasSize(1);
    }

    @Test
    void anAddressThatDoesNotWorkChangesNothing() {
        var person = people.citizen();
        keepAt(now().plus(TWO_YEARS));
        dsl.update(OUTBOX)
                .set(OUTBOX.STATE, "BOUNCED")
                .set(OUTBOX.SETTLED_ON, LocalDate.now(ZoneOffset.UTC))
                .setNull(OUTBOX.ADDRESS)
                .setNull(OUTBOX.SUBJECT)
                .setNull(OUTBOX.BODY)
                .where(OUTBOX.ACCOUNT_ID.eq(person.id().value()))
                .execute();
        keepAt(now().plus(TWO_YEARS).plus(A_MONTH));
        assertThat(isThere(person)).isFalse();
    }

    @Test
    void whoIsAloneToRepresentATerritoryIsShownToAdministrators() {
        var stage = scene.everythingOpen();
        var referent = stage.referent();
        var administrator = people.administrator();
        sessionsAt(administrator, now().plus(TWO_YEARS));
        keepAt(now().plus(TWO_YEARS));
        keepAt(now().plus(TWO_YEARS).plus(A_MONTH));
        assertThat(isThere(referent)).isTrue();
        assertThat(letters(referent)).isEmpty();
        var heldBack = clock.askedAt(
                now().plus(TWO_YEARS),
                () -> accounts.heldBack(administrator, settings.told().idle()));
        assertThat(heldBack)
                .extracting(IdleAccounts.HeldBack::name)
                .contains(referent.email().orElseThrow());
    }

    @Test
    void theOperatorDecidesHowLong() {
        var administrator = people.administrator();
        settings.change(administrator, Map.of(Setting.IDLE_MONTHS, "6"));
        try {
            var person = people.citizen();
            keepAt(now().plus(Duration.ofDays(220)));
            assertThat(letters(person)).hasSize(1);
        } finally {
            settings.change(administrator, Map.of(Setting.IDLE_MONTHS, ""));
        }
        assertThatThrownBy(() -> settings.change(administrator, Map.of(Setting.IDLE_MONTHS, "3")))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void severalNodesTellAndEraseOnce() throws Exception {
        var sleepers = List.of(people.citizen(), people.citizen(), people.citizen(), people.citizen());
        together(now().plus(TWO_YEARS));
        assertThat(sleepers).allSatisfy(person -> assertThat(letters(person)).hasSize(1));
        together(now().plus(TWO_YEARS).plus(A_MONTH));
        assertThat(sleepers).noneMatch(this::isThere);
    }

    @Test
    void aGuestIsErasedWithoutALetter() {
        var stage = scene.everythingOpen();
        var secret = guests.welcome(College.CITIZEN, Optional.empty());
        var guest = guests.on(secret).orElseThrow();
        var written = scene.contribution(stage, guest);
        ballots.cast(guest, scene.contribution(stage).id(), Position.AGREE);
        var before = ballots.counts(stage.concertation().id());
        var late = now().plus(TWO_YEARS);

        clock.at(late, () -> guests.seen(secret));
        keepAt(late);
        assertThat(isThere(guest)).as("came back").isTrue();

        keepAt(late.plus(TWO_YEARS));
        assertThat(isThere(guest)).isFalse();
        assertThat(letters(guest)).isEmpty();
        assertThat(guests.on(secret)).isEmpty();
        assertThat(ballots.counts(stage.concertation().id())).isEqualTo(before);
        var left = contributions.unchecked(written.id()).orElseThrow();
        assertThat(left.body()).isEqualTo(written.body());
        assertThat(left.author()).isEmpty();
    }

    private void together(Instant moment) throws Exception {
        Callable<Boolean> node = () -> {
            keepAt(moment);
            return true;
        };
        try (var nodes = Executors.newFixedThreadPool(3)) {
            var done = new ArrayList<Boolean>();
            for (var one : nodes.invokeAll(List.of(node, node, node))) done.add(one.get());
            assertThat(done).containsOnly(true);
        }
    }

    private void keepAt(Instant moment) {
        clock.at(moment, keeper::keep);
    }

    private void sessionsAt(Actor person, Instant moment) {
        clock.at(moment, () -> sessions.open(person.id(), Means.CODE, ""));
    }

    private Instant now() {
        return clock.instant();
    }

    private boolean isThere(Actor person) {
        return dsl.fetchExists(ACCOUNT, ACCOUNT.ID.eq(person.id().value()));
    }

    private List<String> letters(Actor person) {
        return dsl.select(OUTBOX.KIND)
                .from(OUTBOX)
                .where(OUTBOX.ACCOUNT_ID.eq(person.id().value()))
                .fetch(OUTBOX.KIND);
    }
}
