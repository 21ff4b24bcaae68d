package fr.concertations.identity;

import static fr.concertations.db.identity.Tables.ACCOUNT;
import static fr.concertations.db.identity.Tables.ROLE_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.concertations.identity.RoleChange.Action;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.kernel.TerritoryCode;
import fr.concertations.kernel.Typography;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.MovableClock;
import fr.concertations.testing.People;
import fr.concertations.testing.Places;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Roles are given for a time, withdrawn, and every change is told to those it concerns. */
@ApplicationTest
class RolesTests {
    @Autowired
    Roles roles;

    @Autowired
    RoleChanges changes;

    @Autowired
    EmergencyAccess emergencies;

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    Places places;

    @Autowired
    MovableClock clock;

    @Autowired
    DSLContext dsl;

    TerritoryCode here;
    Actor referent;

    @BeforeEach
    void aTerritory() {
        here = places.somewhere().code();
        referent = people.referent(here);
    }

    @Test
    void aRoleEndsByTheClockAlone() {
        var today = Typography.dayInParis(clock.instant());
        var moderator = given(referent, moderation(), new Term(today.plusDays(2), ""));
        var lastMoment = today.plusDays(3).atStartOfDay(Typography.PARIS).toInstant();
        assertThat(mayModerateAt(lastMoment.minusSeconds(1), moderator)).isTrue();
        assertThat(mayModerateAt(lastMoment, moderator)).isFalse();
        assertThat(clock.askedAt(lastMoment, () -> roles.team(referent, here)))
                .extracting(held -> held.holder().account())
                .containsExactly(referent.id());
    }

    @Test
    void aRoleThatEndsWithinAMonthIsSaidToEndSoon() {
        var today = Typography.dayInParis(clock.instant());
        given(referent, moderation(), new Term(today.plusDays(20), ""));
        given(referent, moderation(), new Term(today.plusDays(40), ""));
        assertThat(roles.team(referent, here).stream().filter(held -> held.endsSoon(clock.instant())))
                .hasSize(1);
    }

    @Test
    void itsEndIsMovedAndNeverIntoThePast() {
        var today = Typography.dayInParis(clock.instant());
        var moderator = given(referent, moderation(), new Term(today.plusDays(2), ""));
        roles.moveEnd(referent, moderator.id(), moderation(), new Term(today.plusDays(60), "Mission prolongée"));
        assertThat(mayModerateAt(clock.instant().plus(Duration.ofDays(50)), moderator))
                .isTrue();
        assertThatThrownBy(
                        () -> roles.moveEnd(referent, moderator.id(), moderation(), new Term(today.minusDays(1), "")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("lastDay"));
    }

    @Test
    void theLastReferentStays() {
        refused("refusal.lastReferent", () -> roles.withdraw(referent, referent.id(), representation(), ""));
        var other = given(referent, representation(), Term.OPEN);
        roles.withdraw(referent, referent.id(), representation(), "");
        assertThat(people.again(referent).grants()).isEmpty();
        assertThat(other.has(Role.REFERENT, here)).isTrue();
    }

    @Test
    void neitherAnEndedRoleNorAnEmergencyAccessIsAnotherReferent() {
        var today = Typography.dayInParis(clock.instant());
        given(referent, representation(), new Term(today, ""));
        emergencies.take(people.administrator(), here, "Essai");
        clock.at(
                clock.instant().plus(Duration.ofDays(2)),
                () -> refused(
                        "refusal.lastReferent", () -> roles.withdraw(referent, referent.id(), representation(), "")));
        emergencies.take(people.administrator(), here, "Essai");
        roles.withdraw(people.administrator(), lastGiven(), representation(), "");
        refused("refusal.lastReferent", () -> roles.withdraw(referent, referent.id(), representation(), ""));
    }

    @Test
    void twoReferentsWhoWithdrawEachOtherAtOnceLeaveOne() throws Exception {
        for (var round = 0; round < 10; round++) {
            here = places.somewhere().code();
            var one = people.referent(here);
            var other = people.referent(here);
            assertThat(together(
                            () -> roles.withdraw(one, other.id(), representation(), ""),
                            () -> roles.withdraw(other, one.id(), representation(), "")))
                    .containsExactlyInAnyOrder("done", "refusal.referent");
            assertThat(roles.team(people.administrator(), here)).hasSize(1);
        }
    }

    @Test
    void twoReferentsWhoLeaveAtOnceLeaveOne() throws Exception {
        var other = people.referent(here);
        assertThat(together(
                        () -> roles.withdraw(referent, referent.id(), representation(), ""),
                        () -> roles.withdraw(other, other.id(), representation(), "")))
                .containsExactlyInAnyOrder("done", "refusal.lastReferent");
    }

    /** Who may give what. The same people may withdraw it and move its end. */
    @TestFactory
    Stream<DynamicTest> whoMayChangeWhat() {
        var elsewhere = places.somewhere().code();
        var actors = Map.of(
                "administrator", people.administrator(),
                "referent", people.referent(here),
                "referent elsewhere", people.referent(elsewhere),
                "moderator", people.moderator(here),
                "commission", people.commission(),
                "citizen", people.citizen());
        var grants = Map.of(
                "referent",
                representation(),
                "moderator",
                moderation(),
                "commission",
                new Grant(Role.COMMISSION, null),
                "administrator",
                new Grant(Role.ADMINISTRATOR, null));
        return actors.entrySet().stream()
                .flatMap(actor -> grants.entrySet().stream()
                        .map(grant -> DynamicTest.dynamicTest(actor.getKey() + " × " + grant.getKey(), () -> {
                            var may = actor.getKey().equals("administrator")
                                    || (actor.getKey().equals("referent")
                                            && grant.getValue().role().perTerritory());
                            assertThat(everything(actor.getValue(), grant.getValue()))
                                    .containsOnly(may ? "done" : "refusal.roles");
                        })));
    }

    @Test
    void anAdministratorHasNoRightOverATerritoryAndGivesOneselfNone() {
        var administrator = people.administrator();
        assertThat(administrator.mayModerate(List.of(here))).isFalse();
        var own = administrator.email().orElseThrow();
        refused("refusal.roles.oneself", () -> roles.give(administrator, own, representation(), Term.OPEN));
        refused("refusal.roles.oneself", () -> roles.give(administrator, own, moderation(), Term.OPEN));
        emergencies.take(administrator, here, "Essai");
        var acting = people.again(administrator);
        refused("refusal.roles.oneself", () -> roles.give(acting, own, moderation(), Term.OPEN));
        refused("refusal.roles.oneself", () -> roles.moveEnd(acting, acting.id(), representation(), Term.OPEN));
    }

    @Test
    void everyChangeIsOneLine() {
        var administrator = people.administrator();
        var day = Typography.dayInParis(clock.instant()).plusDays(5);
        var email = address();
        line(Action.GIVEN, () -> roles.give(referent, email, moderation(), new Term(day, "Renfort")));
        line(null, () -> roles.give(referent, email, moderation(), new Term(day, "Renfort")));
        var moderator = accounts.actorByEmail(email).orElseThrow().id();
        line(Action.END_MOVED, () -> roles.moveEnd(referent, moderator, moderation(), Term.OPEN));
        line(Action.WITHDRAWN, () -> roles.withdraw(referent, moderator, moderation(), ""));
        line(null, () -> roles.withdraw(referent, moderator, moderation(), ""));
        line(Action.GIVEN, () -> roles.giveByDecision(moderator, representation(), administrator.id()));
        line(null, () -> roles.giveByDecision(moderator, representation(), administrator.id()));
        line(Action.EMERGENCY_TAKEN, () -> emergencies.take(administrator, here, "Essai"));
        line(Action.EMERGENCY_ENDED, () -> emergencies.end(administrator, here));
        line(null, () -> emergencies.end(administrator, here));
    }

    @Test
    void aRefusedChangeLeavesNoLine() {
        var moderator = people.moderator(here);
        line(null, () -> refused("refusal.roles", () -> roles.give(moderator, address(), moderation(), Term.OPEN)));
    }

    @Test
    void thoseConcernedReadTheJournalAndNobodyElse() {
        var moderator = given(referent, moderation(), new Term(null, "Renfort d’été"));
        assertThat(changes.aboutMe(moderator, 1).items()).singleElement().satisfies(change -> {
            assertThat(change.action()).isEqualTo(Action.GIVEN);
            assertThat(change.reason()).isEqualTo("Renfort d’été");
            assertThat(change.by()).contains("Une personne");
        });
        assertThat(changes.of(referent, here, 1).total()).isEqualTo(2);
        assertThat(changes.all(people.administrator(), 1).items()).isNotEmpty();
        var elsewhere = people.referent(places.somewhere().code());
        refused("refusal.referent", () -> changes.of(elsewhere, here, 1));
        refused("refusal.referent", () -> changes.of(moderator, here, 1));
        refused("refusal.administrator", () -> changes.all(referent, 1));
    }

    @Test
    void aLongJournalIsReadInPages() {
        var moderator = given(referent, moderation(), Term.OPEN);
        for (var day = 1; day <= 21; day++)
            roles.moveEnd(
                    referent,
                    moderator.id(),
                    moderation(),
                    new Term(LocalDate.now(clock).plusDays(day), ""));
        var first = changes.of(referent, here, 1);
        assertThat(first.items()).hasSize(20);
        assertThat(first.pages()).isEqualTo(2);
        assertThat(changes.of(referent, here, 2).items()).hasSize(3);
    }

    @Test
    void aLineIsNeverWrittenAgain() {
        var line = ROLE_CHANGE.ACCOUNT_ID.eq(referent.id().value());
        var none = (UUID) null;
        assertThatThrownBy(() -> dsl.update(ROLE_CHANGE)
                        .set(ROLE_CHANGE.REASON, "Autre")
                        .where(line)
                        .execute())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> dsl.update(ROLE_CHANGE)
                        .set(ROLE_CHANGE.ACCOUNT_ID, none)
                        .where(line)
                        .execute())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> dsl.deleteFrom(ROLE_CHANGE).where(line).execute())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> dsl.truncate(ROLE_CHANGE).execute()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void anErasedAccountLeavesItsLinesWithoutThePerson() {
        var moderator = given(referent, moderation(), new Term(null, "Camille part en congé"));
        dsl.deleteFrom(ACCOUNT).where(ACCOUNT.ID.eq(moderator.id().value())).execute();
        assertThat(changes.of(referent, here, 1).items().getFirst()).satisfies(change -> {
            assertThat(change.holder()).isEmpty();
            assertThat(change.reason()).isEmpty();
            assertThat(change.by()).isPresent();
        });
    }

    @Test
    void anEmergencyAccessNeedsAReasonAndLastsADay() {
        var administrator = people.administrator();
        assertThatThrownBy(() -> emergencies.take(administrator, here, " "))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("reason"));
        refused("refusal.administrator", () -> emergencies.take(referent, here, "Essai"));
        emergencies.take(administrator, here, "Une concertation doit être fermée ce soir.");
        refused("refusal.emergency.already", () -> emergencies.take(administrator, here, "Encore"));
        assertThat(people.again(administrator).has(Role.REFERENT, here)).isTrue();
        var tomorrow = clock.instant().plus(Duration.ofHours(24)).plusSeconds(1);
        assertThat(clock.askedAt(tomorrow, () -> people.again(administrator)).has(Role.REFERENT, here))
                .isFalse();
        assertThat(emergencies.concerning(people.moderator(here)))
                .singleElement()
                .satisfies(taken -> {
                    assertThat(taken.reason()).isEqualTo("Une concertation doit être fermée ce soir.");
                    assertThat(taken.territory()).isEqualTo(here);
                });
        assertThat(clock.askedAt(tomorrow, () -> emergencies.concerning(referent)))
                .isEmpty();
        assertThat(emergencies.concerning(people.referent(places.somewhere().code())))
                .isEmpty();
        refusedNothing(() -> roles.withdraw(referent, administrator.id(), representation(), ""));
        assertThat(people.again(administrator).has(Role.REFERENT, here)).isTrue();
        emergencies.end(people.again(administrator), here);
        assertThat(people.again(administrator).has(Role.REFERENT, here)).isFalse();
        assertThat(emergencies.concerning(referent)).isEmpty();
    }

    private List<String> everything(Actor actor, Grant grant) {
        var holder = people.citizen();
        var outcomes = new ArrayList<String>();
        outcomes.add(outcome(() -> roles.give(actor, holder.email().orElseThrow(), grant, Term.OPEN)));
        roles.giveByDecision(holder.id(), grant, null);
        outcomes.add(outcome(() -> roles.moveEnd(
                actor, holder.id(), grant, new Term(LocalDate.now(clock).plusDays(9), ""))));
        outcomes.add(outcome(() -> roles.withdraw(actor, holder.id(), grant, "")));
        return outcomes;
    }

    private List<String> together(Runnable one, Runnable other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            return threads.invokeAll(List.of(waiting(start, one), waiting(start, other))).stream()
                    .map(done -> done.resultNow())
                    .toList();
        }
    }

    private static Callable<String> waiting(CyclicBarrier start, Runnable action) {
        return () -> {
            start.await();
            return outcome(action);
        };
    }

    private static String outcome(Runnable action) {
        try {
            action.run();
            return "done";
        } catch (NotAllowed refusal) {
            return refusal.messageKey();
        }
    }

    private static void refused(String key, Runnable action) {
        assertThat(outcome(action)).isEqualTo(key);
    }

    private static void refusedNothing(Runnable action) {
        assertThat(outcome(action)).isEqualTo("done");
    }

    /** @param expected null when there must be no line */
    private void line(Action expected, Runnable action) {
        var before = actions();
        action.run();
        var after = actions();
        assertThat(after.subList(before.size(), after.size()))
                .isEqualTo(expected == null ? List.of() : List.of(expected.name()));
    }

    private List<String> actions() {
        return dsl.select(ROLE_CHANGE.ACTION)
                .from(ROLE_CHANGE)
                .where(ROLE_CHANGE.TERRITORY_CODE.eq(here.value()))
                .orderBy(ROLE_CHANGE.ID)
                .fetch(ROLE_CHANGE.ACTION);
    }

    private AccountId lastGiven() {
        return dsl.select(ROLE_CHANGE.ACCOUNT_ID)
                .from(ROLE_CHANGE)
                .where(ROLE_CHANGE.TERRITORY_CODE.eq(here.value()))
                .and(ROLE_CHANGE.ACTION.eq(Action.GIVEN.name()))
                .orderBy(ROLE_CHANGE.ID.desc())
                .limit(1)
                .fetchSingle(r -> new AccountId(r.value1()));
    }

    private boolean mayModerateAt(java.time.Instant moment, Actor person) {
        return clock.askedAt(moment, () -> people.again(person).has(Role.MODERATOR, here));
    }

    private Actor given(Actor by, Grant grant, Term term) {
        var email = address();
        roles.give(by, email, grant, term);
        return accounts.actorByEmail(email).orElseThrow();
    }

    private static String address() {
        return "role-" + UUID.randomUUID() + "@exemple.fr";
    }

    private Grant moderation() {
        return new Grant(Role.MODERATOR, here);
    }

    private Grant representation() {
        return new Grant(Role.REFERENT, here);
    }
}
