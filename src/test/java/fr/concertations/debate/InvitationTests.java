package fr.concertations.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.concertations.identity.Actor;
import fr.concertations.identity.College;
import fr.concertations.identity.Guests;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.kernel.NotFound;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A concertation by invitation opens to those who have its link, a code or an invited address, and to nobody else. */
@ApplicationTest
class InvitationTests {
    @Autowired
    Invitations invitations;

    @Autowired
    Concertations concertations;

    @Autowired
    Guests guests;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    @Test
    void aLinkLetsMembersAndGuestsInUntilItIsReplaced() {
        var stage = scene.byInvitation();
        var id = stage.concertation().id();
        var first = invitations.renewLink(stage.referent(), id);
        var guest = guest();
        var member = people.citizen();
        assertThat(concertations.byId(id, Optional.of(guest))).isEmpty();
        assertThat(invitations.behind(first).orElseThrow().id()).isEqualTo(id);
        invitations.enterByLink(guest, first);
        invitations.enterByLink(guest, first);
        var second = invitations.renewLink(stage.referent(), id);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> invitations.enterByLink(member, first));
        invitations.enterByLink(member, second);
        invitations.closeLink(stage.referent(), id);
        assertThat(invitations.behind(second)).isEmpty();
        assertThat(concertations.byId(id, Optional.of(guest))).isPresent();
        assertThat(concertations.byId(id, Optional.of(member))).isPresent();
        assertThat(concertations.byId(id, Optional.of(people.citizen()))).isEmpty();
        assertThat(concertations.byId(id, Optional.empty())).isEmpty();
        assertThat(invitations.overview(stage.referent(), id).byLink()).isEqualTo(2);
    }

    @Test
    void aCodeServesOnePersonHoweverItIsTyped() {
        var stage = scene.byInvitation();
        var id = stage.concertation().id();
        var codes = invitations.makeCodes(stage.referent(), id, 3);
        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("([A-Z2-9]{4}-){2}[A-Z2-9]{4}"));
        var holder = people.citizen();
        var typed = " " + codes.getFirst().toLowerCase(Locale.ROOT).replace("-", " ") + " ";
        assertThat(invitations.enterByCode(holder, typed).id()).isEqualTo(id);
        assertThat(invitations.enterByCode(holder, codes.getFirst()).id()).isEqualTo(id);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> invitations.enterByCode(people.citizen(), codes.getFirst()))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("code"));
        invitations.cancelCodes(stage.referent(), id);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> invitations.enterByCode(people.citizen(), codes.getLast()));
        assertThat(invitations.overview(stage.referent(), id))
                .isEqualTo(new Invitations.Overview(Optional.empty(), 0, 1, 0));
    }

    @Test
    void oneCodeTriedByManyAtOnceLetsOneIn() throws Exception {
        var stage = scene.byInvitation();
        var code = invitations
                .makeCodes(stage.referent(), stage.concertation().id(), 1)
                .getFirst();
        var everybody = IntStream.range(0, 20).mapToObj(n -> people.citizen()).toList();
        try (var threads = Executors.newFixedThreadPool(20)) {
            var tries = everybody.stream()
                    .map(person -> threads.submit(() -> entered(person, code)))
                    .toList();
            var in = 0;
            for (var attempt : tries) if (attempt.get()) in++;
            assertThat(in).isEqualTo(1);
        }
    }

    @Test
    void whatAGuestWasGivenStaysAfterSigningIn() {
        var stage = scene.byInvitation();
        var id = stage.concertation().id();
        var code = invitations.makeCodes(stage.referent(), id, 1).getFirst();
        var secret = guests.welcome(College.CITIZEN, Optional.empty());
        invitations.enterByCode(guests.on(secret).orElseThrow(), code);
        var member = people.citizen();
        guests.claim(secret, member.id());
        assertThat(concertations.byId(id, Optional.of(member))).isPresent();
        assertThat(invitations.enterByCode(member, code).id()).isEqualTo(id);
    }

    @Test
    void onlyItsReferentInvites() {
        var stage = scene.byInvitation();
        var id = stage.concertation().id();
        invitations.enterByLink(people.citizen(), invitations.renewLink(stage.referent(), id));
        var inside = people.citizen();
        invitations.enterByLink(
                inside, invitations.overview(stage.referent(), id).link().orElseThrow());
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> invitations.makeCodes(inside, id, 1));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> invitations.renewLink(inside, id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> invitations.overview(people.citizen(), id));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> invitations.makeCodes(stage.referent(), id, 501));
    }

    private boolean entered(Actor person, String code) {
        try {
            invitations.enterByCode(person, code);
            return true;
        } catch (InvalidInput taken) {
            return false;
        }
    }

    private Actor guest() {
        return guests.on(guests.welcome(College.CITIZEN, Optional.empty())).orElseThrow();
    }
}
