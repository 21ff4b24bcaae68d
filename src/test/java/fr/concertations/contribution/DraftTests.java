package fr.concertations.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.concertations.identity.Actor;
import fr.concertations.identity.College;
import fr.concertations.identity.Guests;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.NotFound;
import fr.concertations.search.SearchFollower;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What one is writing is found again, from wherever, and never replaced unseen. */
@ApplicationTest
class DraftTests {
    private static final Unfinished FIRST = new Unfinished(null, null, "Parler à", "");
    private static final Unfinished SECOND =
            new Unfinished(ContributionKind.RISK, null, "Parler à quelqu’un", "Une machine ne suffit pas.");

    @Autowired
    Drafts drafts;

    @Autowired
    Contributions contributions;

    @Autowired
    SimilarContributions similar;

    @Autowired
    SearchFollower follower;

    @Autowired
    Guests guests;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    @Test
    void aDraftIsFoundAgainAsItWas() {
        var where = scene.everythingOpen().concertation();
        var author = people.citizen();
        assertThat(drafts.of(author, where.id())).isEmpty();
        var first = drafts.save(author, where.id(), 0, FIRST);
        var second = drafts.save(author, where.id(), first.revision(), SECOND);
        assertThat(drafts.of(author, where.id())).contains(second);
        assertThat(second.text()).isEqualTo(SECOND);
        assertThat(second.requestKey()).isEqualTo(first.requestKey());
        assertThat(drafts.of(people.citizen(), where.id())).isEmpty();
    }

    @Test
    void aStalePageDoesNotReplaceWhatAnotherDeviceWrote() {
        var where = scene.everythingOpen().concertation();
        var author = people.citizen();
        var first = drafts.save(author, where.id(), 0, FIRST);
        drafts.save(author, where.id(), first.revision(), SECOND);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> drafts.save(author, where.id(), first.revision(), FIRST))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("revision"));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> drafts.save(author, where.id(), 0, FIRST));
        assertThat(drafts.save(author, where.id(), first.revision(), SECOND).text())
                .isEqualTo(SECOND);
        assertThat(drafts.of(author, where.id()).orElseThrow().text()).isEqualTo(SECOND);
    }

    @Test
    void publishingEndsTheDraftAndItsKeyMakesOneContribution() {
        var where = scene.everythingOpen().concertation();
        var author = people.citizen();
        var kept = drafts.save(author, where.id(), 0, SECOND);
        var draft =
                new ContributionDraft(ContributionKind.RISK, null, "Parler à quelqu’un", "Une machine ne suffit pas.");
        var first = contributions.submit(author, where.id(), draft, kept.requestKey());
        assertThat(contributions.submit(author, where.id(), draft, kept.requestKey()))
                .isEqualTo(first);
        assertThat(drafts.of(author, where.id())).isEmpty();
        assertThat(contributions.of(author)).hasSize(1);
    }

    @Test
    void aDraftBegunWithoutAnAccountFollowsItsAuthor() {
        var here = scene.everythingOpen().concertation();
        var there = scene.everythingOpen().concertation();
        var secret = guests.welcome(College.CITIZEN, Optional.empty());
        var guest = guests.on(secret).orElseThrow();
        var member = people.citizen();
        drafts.save(guest, here.id(), 0, FIRST);
        drafts.save(guest, there.id(), 0, new Unfinished(null, null, "", "Écrit sans compte"));
        drafts.save(member, there.id(), 0, new Unfinished(null, null, "Mon titre", "Écrit avec mon compte"));
        guests.claim(secret, member.id());
        assertThat(drafts.of(member, here.id()).orElseThrow().text()).isEqualTo(FIRST);
        assertThat(drafts.of(member, there.id()).orElseThrow().text())
                .isEqualTo(new Unfinished(null, null, "Mon titre", "Écrit avec mon compte\n\nÉcrit sans compte"));
    }

    @Test
    void nobodyWritesWhereTheyMayNotRead() {
        var where = scene.byInvitation("quelqu-un@exemple.fr").concertation();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> drafts.save(people.citizen(), where.id(), 0, FIRST));
    }

    @Test
    void whatResemblesItIsFoundWhileOneWrites() {
        var stage = scene.everythingOpen();
        var near = scene.contribution(stage);
        var elsewhere = scene.contribution(scene.everythingOpen());
        scene.record(stage);
        follower.catchUp();
        var reader = Optional.of(people.citizen());
        assertThat(similar.to("joindre un agent", stage.concertation(), reader, 5))
                .extracting(Contribution::id)
                .contains(near.id())
                .doesNotContain(elsewhere.id());
        assertThat(similar.to("ag", stage.concertation(), reader, 5)).isEmpty();
        contributions.withdraw(people.again(actorOf(near)), near.id());
        assertThat(similar.to("joindre un agent", stage.concertation(), reader, 5))
                .extracting(Contribution::id)
                .doesNotContain(near.id());
    }

    private Actor actorOf(Contribution contribution) {
        return people.accounts().actor(contribution.author().orElseThrow().id()).orElseThrow();
    }
}
