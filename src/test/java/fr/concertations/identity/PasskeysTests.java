package fr.concertations.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.kernel.TerritoryCode;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.MovableClock;
import fr.concertations.testing.People;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Keys: those of this site alone, of their owner alone, that no mailbox gives; lost, given again by somebody else. */
@ApplicationTest
@Transactional
class PasskeysTests {
    private static final RelyingParty SITE = RelyingParty.at(URI.create("https://ia.exemple.fr/app/compte"));

    @Autowired
    Passkeys passkeys;

    @Autowired
    Recoveries recoveries;

    @Autowired
    Sessions sessions;

    @Autowired
    Accounts accounts;

    @Autowired
    Roles roles;

    @Autowired
    CurrentActor current;

    @Autowired
    MovableClock clock;

    private final SoftAuthenticator device = new SoftAuthenticator(SITE.origin());
    private People people;

    @BeforeEach
    void gather() {
        people = new People(accounts, roles);
    }

    @AfterEach
    void leave() {
        SessionOf.nobody();
    }

    @Test
    void aKeySignsInWhoeverRegisteredIt() throws Exception {
        var member = byCode(people.citizen());
        register(member, device);
        assertThat(passkeys.of(member))
                .singleElement()
                .satisfies(key -> assertThat(key.label()).isEqualTo("Téléphone"));
        assertThat(signIn(device)).contains(member.account());
    }

    @Test
    void anAnswerToAnotherQuestionIsRefused() throws Exception {
        register(byCode(people.citizen()), device);
        var answer = device.get(passkeys.request(SITE).json());
        assertThat(passkeys.check(passkeys.request(SITE), answer)).isEmpty();
    }

    @Test
    void anAnswerGivenToAnotherSiteIsRefused() {
        var elsewhere = new SoftAuthenticator("https://ia.exemple.com");
        var member = byCode(people.citizen());
        assertThatThrownBy(() -> register(member, elsewhere)).isInstanceOf(InvalidInput.class);
        assertThat(passkeys.of(member)).isEmpty();
    }

    @Test
    void anAnswerThatComesTooLateIsRefused() throws Exception {
        register(byCode(people.citizen()), device);
        var ceremony = passkeys.request(SITE);
        var answer = device.get(ceremony.json());
        var late = clock.instant().plus(Duration.ofMinutes(6));
        assertThat(clock.askedAt(late, () -> passkeys.check(ceremony, answer))).isEmpty();
        assertThat(passkeys.check(ceremony, answer)).isPresent();
    }

    @Test
    void whatIsNoAnswerIsRefused() throws Exception {
        register(byCode(people.citizen()), device);
        for (var answer : new String[] {"", "{}", "null", "[1]", "{\"id\":\"AA\",\"response\":{}}"})
            assertThat(passkeys.check(passkeys.request(SITE), answer))
                    .as(answer)
                    .isEmpty();
    }

    @Test
    void aKeyThatWasRemovedServesNoMore() throws Exception {
        var member = byCode(people.citizen());
        register(member, device);
        passkeys.remove(member, passkeys.of(member).getFirst().id());
        assertThat(signIn(device)).isEmpty();
    }

    @Test
    void nobodyRemovesTheKeyOfSomebodyElse() throws Exception {
        var member = byCode(people.citizen());
        register(member, device);
        passkeys.remove(byCode(people.citizen()), passkeys.of(member).getFirst().id());
        assertThat(signIn(device)).contains(member.account());
    }

    @Test
    void aRoleSleepsUntilItsHolderSignsInWithAKey() {
        var moderator = people.moderator(new TerritoryCode("92071"));
        SessionOf.somebody(moderator, Means.CODE);
        assertThat(current.require().grants()).isEmpty();
        assertThat(current.sleeping()).isEqualTo(moderator.grants());
        SessionOf.somebody(moderator, Means.PASSKEY);
        assertThat(current.require().grants()).isEqualTo(moderator.grants());
        assertThat(current.sleeping()).isEmpty();
    }

    @Test
    void aMailboxGivesNoKeyToARoleThatHasOne() {
        var member = byCode(people.administrator());
        register(member, device);
        assertThatThrownBy(() -> register(member, new SoftAuthenticator(SITE.origin())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() ->
                        passkeys.remove(member, passkeys.of(member).getFirst().id()))
                .isInstanceOf(NotAllowed.class);
        var again = new SignedIn(member.account(), member.session(), Means.PASSKEY);
        register(again, new SoftAuthenticator(SITE.origin()));
        assertThat(passkeys.of(member)).hasSize(2);
    }

    @Test
    void anotherAdministratorAllowsNewKeysAndTheLostOnesServeNoMore() throws Exception {
        var holder = people.administrator();
        var member = byCode(holder);
        register(member, device);
        var elsewhere = sessions.open(holder.id(), Means.CODE, "");
        recoveries.ask(member, "Mon téléphone est perdu.");
        assertThat(recoveries.isWaiting(holder.id())).isTrue();
        var other = people.administrator();
        var asked = recoveries.waiting(other).getLast();
        assertThatThrownBy(() -> recoveries.allow(holder, asked.id())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> recoveries.allow(people.citizen(), asked.id())).isInstanceOf(NotAllowed.class);
        recoveries.allow(other, asked.id());
        var found = new SoftAuthenticator(SITE.origin());
        register(member, found);
        assertThat(signIn(found)).contains(holder.id());
        assertThat(signIn(device)).isEmpty();
        assertThat(sessions.of(member)).extracting(Sessions.Open::id).doesNotContain(elsewhere.session());
        assertThatThrownBy(() -> register(member, new SoftAuthenticator(SITE.origin())))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void newKeysAreAllowedForADayOnly() {
        var holder = people.administrator();
        var member = byCode(holder);
        register(member, device);
        recoveries.ask(member, "Mon téléphone est perdu.");
        var other = people.administrator();
        recoveries.allow(other, recoveries.waiting(other).getLast().id());
        var later = clock.instant().plus(Duration.ofHours(25));
        assertThat(clock.askedAt(later, () -> passkeys.mayChange(member))).isFalse();
        assertThat(passkeys.mayChange(member)).isTrue();
    }

    private SignedIn byCode(Actor actor) {
        return sessions.open(actor.id(), Means.CODE, "Firefox, Linux");
    }

    private void register(SignedIn member, SoftAuthenticator with) {
        var ceremony = passkeys.creation(member, SITE);
        passkeys.register(member, ceremony, with.create(ceremony.json()), "Téléphone");
    }

    private Optional<AccountId> signIn(SoftAuthenticator with) throws GeneralSecurityException {
        var ceremony = passkeys.request(SITE);
        return passkeys.check(ceremony, with.get(ceremony.json()));
    }
}
