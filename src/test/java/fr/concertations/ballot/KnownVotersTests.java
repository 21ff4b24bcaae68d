package fr.concertations.ballot;

import static fr.concertations.identity.Assurance.EMAIL;
import static fr.concertations.identity.Assurance.NONE;
import static fr.concertations.identity.Assurance.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.ballot.Confirmed.Extent;
import fr.concertations.contribution.Contribution;
import fr.concertations.identity.Accounts;
import fr.concertations.identity.Actor;
import fr.concertations.identity.AffiliationDraft;
import fr.concertations.identity.Affiliations;
import fr.concertations.identity.Assurance;
import fr.concertations.identity.Channel;
import fr.concertations.identity.College;
import fr.concertations.identity.Guests;
import fr.concertations.identity.LinkedIdentities;
import fr.concertations.identity.Term;
import fr.concertations.moderation.Moderation;
import fr.concertations.moderation.ReportReason;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.MovableClock;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import fr.concertations.testing.Scene.Stage;
import fr.concertations.testing.VerifiedPeople;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Those who took positions are counted by how sure we are of them, and by who confirmed them. */
@ApplicationTest
class KnownVotersTests {
    @Autowired
    KnownVoters voters;

    @Autowired
    Ballots ballots;

    @Autowired
    KeptCounts counts;

    @Autowired
    Guests guests;

    @Autowired
    Accounts accounts;

    @Autowired
    LinkedIdentities identities;

    @Autowired
    Affiliations affiliations;

    @Autowired
    Moderation moderation;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    Stage stage;
    Contribution text;

    @BeforeEach
    void open() {
        stage = scene.everythingOpen();
        text = scene.contribution(stage);
    }

    @Test
    void everybodyIsInOneClassAndGuestsInNone() {
        var verified = new VerifiedPeople(identities, accounts);
        vote(12, people::citizen);
        vote(11, () -> verified.in(College.CITIZEN));
        vote(5, this::guest);
        for (int n = 0; n < 3; n++) imported();
        var all = Map.of(VERIFIED, 11L, EMAIL, 12L, NONE, 3L);
        assertThat(voters.on(text.id()).people()).isEqualTo(all);
        assertThat(inStage()).isEqualTo(all);
        counts.fold();
        assertThat(voters.on(text.id()).people()).isEqualTo(all);
        assertThat(inStage()).isEqualTo(all);
        assertThat(voters.on(text.id()).told()).containsExactly(EMAIL);
        assertThat(voters.on(text.id()).untold()).containsExactly(VERIFIED, NONE);
    }

    @Test
    void whoWasVerifiedMeanwhileIsOnceInTheSurestClass() {
        var other = scene.contribution(stage);
        var person = people.citizen();
        ballots.cast(person, text.id(), Position.AGREE);
        var sure = new Actor(
                person.id(),
                person.email(),
                person.publicName(),
                person.college(),
                person.territory(),
                VERIFIED,
                person.grants());
        ballots.cast(sure, other.id(), Position.AGREE);
        assertThat(voters.on(text.id()).people()).isEqualTo(Map.of(EMAIL, 1L));
        assertThat(voters.on(other.id()).people()).isEqualTo(Map.of(VERIFIED, 1L));
        assertThat(inStage()).isEqualTo(Map.of(VERIFIED, 1L));
        counts.fold();
        ballots.withdraw(sure, other.id());
        assertThat(inStage()).isEqualTo(Map.of(EMAIL, 1L));
    }

    @Test
    void whatIsHiddenLeavesAtOnce() {
        vote(11, people::citizen);
        counts.fold();
        var moderator = people.moderator(stage.territory().code());
        moderation.hide(
                moderator,
                "contribution",
                text.id().value(),
                ReportReason.SPAM,
                "Ce texte nomme une personne qui n’a rien demandé.");
        assertThat(inStage()).isEmpty();
    }

    @Test
    void inSeveralConcertationsEverybodyIsCountedOnce() {
        var elsewhere = scene.everythingOpen();
        var other = scene.contribution(elsewhere);
        var person = people.citizen();
        ballots.cast(person, text.id(), Position.AGREE);
        ballots.cast(person, other.id(), Position.AGREE);
        ballots.cast(people.citizen(), other.id(), Position.PASS);
        var both = List.of(stage.concertation().id(), elsewhere.concertation().id());
        assertThat(voters.in(both).people()).isEqualTo(Map.of(EMAIL, 2L));
        assertThat(voters.in(List.of()).people()).isEmpty();
    }

    @Test
    void elusAreConfirmedByTheirCollectiviteForAsLongAsItSays() {
        vote(10, () -> confirmed(College.ELECTED, Term.OPEN));
        assertThat(confirmed()).isEmpty();
        vote(1, () -> confirmed(College.ELECTED, new Term(LocalDate.now(clock).plusDays(3), "")));
        assertThat(confirmed()).containsExactly(new Confirmed(College.ELECTED, Extent.ALL, 11, 11));
        vote(3, () -> people.in(College.ELECTED));
        assertThat(confirmed()).isEmpty();
        vote(8, () -> people.in(College.ELECTED));
        assertThat(confirmed()).containsExactly(new Confirmed(College.ELECTED, Extent.EXACTLY, 11, 22));
        vote(11, () -> confirmed(College.AGENT, Term.OPEN));
        assertThat(confirmed())
                .containsExactly(
                        new Confirmed(College.ELECTED, Extent.EXACTLY, 11, 22),
                        new Confirmed(College.AGENT, Extent.ALL, 11, 11));
        List<Confirmed> later = clock.askedAt(clock.instant().plus(Duration.ofDays(5)), this::confirmed);
        assertThat(later).containsExactly(new Confirmed(College.AGENT, Extent.ALL, 11, 11));
    }

    @Test
    void whoVotedAsACitizenIsNotAmongTheElus() {
        vote(11, () -> confirmed(College.ELECTED, Term.OPEN));
        var person = people.citizen();
        ballots.cast(person, text.id(), Position.AGREE);
        accounts.introduce(person.id(), "Une personne", College.ELECTED, Optional.empty());
        confirm(people.again(person), Term.OPEN);
        assertThat(voters.confirmed(Set.of(stage.concertation().id()), Map.of(Optional.of(College.ELECTED), 22L)))
                .containsExactly(new Confirmed(College.ELECTED, Extent.EXACTLY, 11, 22));
    }

    /** Eleven élus are enough, but not beside so few agents that they could be found. */
    @Test
    void ofACollegeThatIsNotToldNothingIsSaid() {
        vote(11, () -> confirmed(College.ELECTED, Term.OPEN));
        vote(1, () -> people.in(College.AGENT));
        assertThat(confirmed()).isEmpty();
    }

    private List<Confirmed> confirmed() {
        var id = stage.concertation().id();
        return voters.confirmed(Set.of(id), ballots.counts(id).votersByCollege());
    }

    private Map<Assurance, Long> inStage() {
        return voters.in(Set.of(stage.concertation().id())).people();
    }

    private void vote(int number, Supplier<Actor> voter) {
        Stream.generate(voter).limit(number).forEach(one -> ballots.cast(one, text.id(), Position.AGREE));
    }

    private Actor guest() {
        return guests.on(guests.welcome(College.CITIZEN, Optional.empty())).orElseThrow();
    }

    private void imported() {
        ballots.record(
                accounts.imported(null),
                Optional.empty(),
                text.id(),
                Position.MIXED,
                Channel.IMPORT,
                NONE,
                LocalDate.EPOCH);
    }

    private Actor confirmed(College college, Term term) {
        var person = people.in(college);
        confirm(person, term);
        return person;
    }

    private void confirm(Actor person, Term term) {
        affiliations.ask(person, new AffiliationDraft(stage.territory().code(), "", "mandat"));
        var asked = affiliations.mine(person).orElseThrow().id();
        affiliations.confirm(stage.referent(), asked, term);
    }
}
