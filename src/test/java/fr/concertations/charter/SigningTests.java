package fr.concertations.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.People;
import fr.concertations.testing.Places;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Only who represents a territory that joined signs for it, and what is signed is kept. */
@ApplicationTest
class SigningTests {
    @Autowired
    Charters charters;

    @Autowired
    People people;

    @Autowired
    Places places;

    @Test
    void theFirstVersionComesWithThePlatform() {
        var charter = charters.current();
        assertThat(charter.version()).isEqualTo("1");
        assertThat(charter.commitments()).hasSizeGreaterThanOrEqualTo(8).allSatisfy(commitment -> {
            assertThat(commitment.title()).isNotBlank();
            assertThat(commitment.measure()).isNotBlank();
        });
        assertThat(charters.version("1")).contains(charter);
        assertThat(charters.version("0")).isEmpty();
    }

    @Test
    void theRepresentativeSigns() {
        var place = places.somewhere();
        var referent = places.joined(place);
        assertThat(charters.hasSigned(place.code())).isFalse();

        var signature = charters.sign(referent, place.code(), new SignatureDraft(" Camille Essai ", "Maire"));

        assertThat(signature.signatoryName()).isEqualTo("Camille Essai");
        assertThat(signature.version()).isEqualTo("1");
        assertThat(charters.hasSigned(place.code())).isTrue();
        assertThat(charters.latest(place.code())).contains(signature);
        assertThat(charters.signatories()).contains(new Signatory(place, signature));
        assertThat(charters.signedAmong(List.of(place.code(), places.somewhere().code())))
                .isEqualTo(Set.of(place.code()));
    }

    @Test
    void signingTheSameVersionTwiceGivesTheSameSignature() {
        var place = places.somewhere();
        var referent = places.joined(place);
        var first = charters.sign(referent, place.code(), new SignatureDraft("Camille Essai", "Maire"));
        var second = charters.sign(referent, place.code(), new SignatureDraft("Dominique Essai", "Adjoint"));
        assertThat(second).isEqualTo(first);
        assertThat(charters.signatures(place.code())).containsExactly(first);
    }

    @Test
    void nobodyElseSigns() {
        var place = places.somewhere();
        places.joined(place);
        var draft = new SignatureDraft("Camille Essai", "Maire");
        var others = List.of(
                people.citizen(),
                people.commission(),
                people.administrator(),
                people.moderator(place.code()),
                people.referent(places.somewhere().code()));
        assertThat(others)
                .allSatisfy(other -> assertThatExceptionOfType(NotAllowed.class)
                        .isThrownBy(() -> charters.sign(other, place.code(), draft)));
        assertThat(charters.hasSigned(place.code())).isFalse();
    }

    @Test
    void aTerritoryThatHasNotJoinedCannotSign() {
        var place = places.somewhere();
        var referent = people.referent(place.code());
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> charters.sign(referent, place.code(), new SignatureDraft("A", "B")));
    }

    @Test
    void nameAndFunctionAreNeeded() {
        var place = places.somewhere();
        var referent = places.joined(place);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> charters.sign(referent, place.code(), new SignatureDraft(" ", "Maire")))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("name"));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> charters.sign(referent, place.code(), new SignatureDraft("Camille", "x".repeat(121))))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("function"));
    }
}
