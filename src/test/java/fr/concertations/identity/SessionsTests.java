package fr.concertations.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.MovableClock;
import fr.concertations.testing.People;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where somebody is signed in: shown, and ended from elsewhere. */
@ApplicationTest
class SessionsTests {
    @Autowired
    Sessions sessions;

    @Autowired
    Accounts accounts;

    @Autowired
    Roles roles;

    @Autowired
    MovableClock clock;

    private Actor member;

    @BeforeEach
    void somebody() {
        member = new People(accounts, roles).citizen();
    }

    @Test
    void eachSeesTheirOwn() {
        var here = sessions.open(member.id(), Means.CODE, "Firefox, Android");
        var there = sessions.open(member.id(), Means.PASSKEY, "Safari, iPhone");
        sessions.open(new People(accounts, roles).citizen().id(), Means.CODE, "Chrome, Windows");
        assertThat(sessions.of(here))
                .extracting(Sessions.Open::browser, Sessions.Open::here)
                .containsExactlyInAnyOrder(tuple("Firefox, Android", true), tuple("Safari, iPhone", false));
        assertThat(sessions.isOpen(there)).isTrue();
    }

    @Test
    void oneIsEndedFromAnother() {
        var here = sessions.open(member.id(), Means.CODE, "");
        var there = sessions.open(member.id(), Means.CODE, "");
        assertThat(sessions.isOpen(there)).isTrue();
        sessions.end(here, there.session());
        assertThat(sessions.isOpen(there)).isFalse();
        assertThat(sessions.isOpen(here)).isTrue();
    }

    @Test
    void allOthersAreEndedAtOnce() {
        var here = sessions.open(member.id(), Means.CODE, "");
        sessions.open(member.id(), Means.CODE, "");
        sessions.open(member.id(), Means.CODE, "");
        assertThat(sessions.endOthers(here)).isEqualTo(2);
        assertThat(sessions.of(here)).extracting(Sessions.Open::id).containsExactly(here.session());
    }

    @Test
    void nobodyEndsThoseOfSomebodyElse() {
        var here = sessions.open(member.id(), Means.CODE, "");
        var stranger = sessions.open(new People(accounts, roles).citizen().id(), Means.CODE, "");
        sessions.end(stranger, here.session());
        assertThat(sessions.isOpen(here)).isTrue();
    }

    @Test
    void aBrowserThatWasLeftIsNotShownForLong() {
        var here = sessions.open(member.id(), Means.CODE, "");
        var later = clock.instant().plus(Duration.ofHours(4));
        assertThat(sessions.of(here)).hasSize(1);
        assertThat(clock.askedAt(later, () -> sessions.of(here))).isEmpty();
    }
}
