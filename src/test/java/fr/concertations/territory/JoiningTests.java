package fr.concertations.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.concertations.identity.Role;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.kernel.TerritoryCode;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.People;
import fr.concertations.testing.Places;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A collectivité asks, the commission decides. */
@ApplicationTest
class JoiningTests {
    @Autowired
    Collectivites collectivites;

    @Autowired
    People people;

    @Autowired
    Places places;

    @Test
    void whoeverAskedRepresentsTheTerritoryOnceAccepted() {
        var place = places.somewhere();
        var asking = people.citizen();
        var request = collectivites.requestToJoin(asking, draft(place.code()));
        assertThat(collectivites.of(place.code())).isEmpty();

        collectivites.accept(people.commission(), request);

        assertThat(people.again(asking).has(Role.REFERENT, place.code())).isTrue();
        assertThat(collectivites.of(place.code()).orElseThrow().audience()).isEqualTo("Tous les habitants");
        assertThat(collectivites.joined()).extracting(Collectivite::territory).contains(place);
        assertThat(collectivites.requestsOf(asking))
                .extracting(JoinRequest::state)
                .containsExactly(JoinRequest.State.ACCEPTED);
    }

    @Test
    void acceptingTwiceChangesNothing() {
        var place = places.somewhere();
        var request = collectivites.requestToJoin(people.citizen(), draft(place.code()));
        var commission = people.commission();
        collectivites.accept(commission, request);
        var joined = collectivites.of(place.code());
        collectivites.accept(commission, request);
        assertThat(collectivites.of(place.code())).isEqualTo(joined);
    }

    @Test
    void onlyTheCommissionSeesAndDecides() {
        var place = places.somewhere();
        var asking = people.citizen();
        var request = collectivites.requestToJoin(asking, draft(place.code()));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> collectivites.pendingRequests(asking));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> collectivites.accept(asking, request));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> collectivites.decline(people.referent(place.code()), request, "Non"));
        assertThat(collectivites.pendingRequests(people.commission()))
                .filteredOn(waiting -> waiting.id().equals(request))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.email()).isEqualTo(asking.email()));
    }

    @Test
    void aSecondRequestForTheSameTerritoryIsRefusedWhileOneWaits() {
        var place = places.somewhere();
        var first = people.citizen();
        var request = collectivites.requestToJoin(first, draft(place.code()));
        assertThat(collectivites.requestToJoin(first, draft(place.code()))).isEqualTo(request);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> collectivites.requestToJoin(people.citizen(), draft(place.code())))
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo("territory.join.pending"));
        assertThat(collectivites.isPending(place.code())).isTrue();
    }

    @Test
    void decliningNeedsAReasonAndLetsOneAskAgain() {
        var place = places.somewhere();
        var asking = people.citizen();
        var request = collectivites.requestToJoin(asking, draft(place.code()));
        var commission = people.commission();
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> collectivites.decline(commission, request, "  "))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("reason"));
        collectivites.decline(commission, request, "Écrivez-nous de votre adresse professionnelle.");
        assertThat(collectivites.requestsOf(asking))
                .singleElement()
                .satisfies(declined ->
                        assertThat(declined.reason()).contains("Écrivez-nous de votre adresse professionnelle."));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> collectivites.accept(commission, request));
        assertThat(people.again(asking).has(Role.REFERENT, place.code())).isFalse();
        assertThat(collectivites.requestToJoin(asking, draft(place.code()))).isNotEqualTo(request);
    }

    @Test
    void whoHasJoinedNeedNotAskAgain() {
        var place = places.somewhere();
        places.joined(place);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> collectivites.requestToJoin(people.citizen(), draft(place.code())))
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo("territory.join.joined"));
    }

    @Test
    void everyEmptyFieldIsNamed() {
        var place = places.somewhere().code();
        assertRefusedAt("territory", new JoinDraft(null, "A", "B", "C"));
        assertRefusedAt("territory", new JoinDraft(new TerritoryCode("COM-99999"), "A", "B", "C"));
        assertRefusedAt("contactName", new JoinDraft(place, " ", "B", "C"));
        assertRefusedAt("contactFunction", new JoinDraft(place, "A", "", "C"));
        assertRefusedAt("audience", new JoinDraft(place, "A", "B", ""));
        assertRefusedAt("audience", new JoinDraft(place, "A", "B", "x".repeat(2001)));
    }

    private void assertRefusedAt(String field, JoinDraft draft) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> collectivites.requestToJoin(people.citizen(), draft))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    private static JoinDraft draft(TerritoryCode place) {
        return new JoinDraft(place, "Camille Essai", "Directrice générale des services", "Tous les habitants");
    }
}
