package fr.concertations.newsletter;

import static fr.concertations.db.following.Tables.HAPPENING;
import static fr.concertations.db.newsletter.Tables.ISSUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.concertations.identity.Actor;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.kernel.NotFound;
import fr.concertations.newsletter.NewsletterStep.Act;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A letter is written by one, agreed to by another, sent once, then read by all. */
@ApplicationTest
class NewslettersTests {
    private static final NewsletterText TEXT = new NewsletterText(
            "Le vote ouvre lundi", "Venez dire **ce qui compte**.\n\n- un lien : [le site](https://exemple.fr)");

    @Autowired
    Newsletters letters;

    @Autowired
    TeamNewsletters ours;

    @Autowired
    SentNewsletters sent;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    @Autowired
    DSLContext dsl;

    private Scene.Stage stage;
    private Actor writer;
    private Actor second;

    @BeforeEach
    void aTeamOfTwo() {
        stage = scene.everythingOpen();
        writer = stage.referent();
        second = people.moderator(stage.territory().code());
    }

    private NewsletterId written() {
        var id = letters.begin(writer, stage.concertation().id());
        letters.write(writer, id, revision(id), TEXT);
        return id;
    }

    private NewsletterId submitted() {
        var id = written();
        letters.submit(writer, id, revision(id));
        return id;
    }

    private NewsletterId agreed() {
        var id = submitted();
        letters.agree(second, id, revision(id));
        return id;
    }

    private int revision(NewsletterId id) {
        return letter(id).revision();
    }

    private Newsletter letter(NewsletterId id) {
        return ours.work(writer, id).letter();
    }

    private int told(NewsletterId id) {
        return dsl.fetchCount(HAPPENING, HAPPENING.TEXT_ID.eq(id.value()));
    }

    @Test
    void aLetterGoesItsWay() {
        var id = agreed();
        assertThat(sent.any(stage.concertation().id())).isFalse();
        letters.send(writer, id, revision(id));
        assertThat(letter(id).state()).isEqualTo(NewsletterState.SENT);
        assertThat(sent.numbered(stage.concertation(), 1, Optional.empty()))
                .map(Newsletter::text)
                .contains(TEXT);
        assertThat(ours.work(second, id).journal())
                .extracting(NewsletterStep::act)
                .containsExactly(Act.WRITTEN, Act.SUBMITTED, Act.AGREED, Act.SENT);
        assertThat(told(id)).isEqualTo(1);
    }

    @Test
    void nothingLeavesWithoutASecondPerson() {
        var draft = written();
        refused("newsletter.refused.notAgreed", () -> letters.send(writer, draft, revision(draft)));
        letters.submit(writer, draft, revision(draft));
        refused("newsletter.refused.writer", () -> letters.agree(writer, draft, revision(draft)));
        refused("newsletter.refused.notAgreed", () -> letters.send(writer, draft, revision(draft)));
        refused("refusal.referent", () -> letters.send(second, draft, revision(draft)));
        assertThat(told(draft)).isZero();
    }

    @Test
    void whoeverTouchedTheTextIsNotTheSecondPerson() {
        var other = people.referent(stage.territory().code());
        var id = written();
        letters.write(other, id, revision(id), new NewsletterText("Le vote ouvre mardi", TEXT.body()));
        letters.submit(writer, id, revision(id));
        refused("newsletter.refused.writer", () -> letters.agree(other, id, revision(id)));
        letters.agree(second, id, revision(id));
        assertThat(letter(id).state()).isEqualTo(NewsletterState.AGREED);
    }

    @Test
    void anotherTextLosesTheAgreement() {
        var id = agreed();
        var before = revision(id);
        letters.write(writer, id, before, TEXT);
        assertThat(letter(id).state()).isEqualTo(NewsletterState.AGREED);
        letters.write(writer, id, before, new NewsletterText("Autre chose", TEXT.body()));
        assertThat(letter(id).state()).isEqualTo(NewsletterState.DRAFT);
        stale(() -> letters.send(writer, id, before));
        refused("newsletter.refused.notAgreed", () -> letters.send(writer, id, revision(id)));
    }

    @Test
    void oneAgreesToWhatOneRead() {
        var id = submitted();
        var read = revision(id);
        letters.write(writer, id, read, new NewsletterText("Autre chose", TEXT.body()));
        letters.submit(writer, id, revision(id));
        stale(() -> letters.agree(second, id, read));
        assertThat(letter(id).state()).isEqualTo(NewsletterState.WAITING);
    }

    @Test
    void aLetterIsReturnedWithAWord() {
        var id = submitted();
        assertThatThrownBy(() -> letters.giveBack(second, id, revision(id), " "))
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith("word");
        letters.giveBack(second, id, revision(id), "La date est fausse");
        assertThat(letter(id).state()).isEqualTo(NewsletterState.RETURNED);
        assertThat(ours.work(writer, id).journal().getLast().word()).isEqualTo("La date est fausse");
        letters.submit(writer, id, revision(id));
        assertThat(letter(id).state()).isEqualTo(NewsletterState.WAITING);
    }

    @Test
    void thePlatformAgreesOnlyWhereThereIsNobodyElse() {
        var administrator = people.administrator();
        var id = submitted();
        refused("newsletter.refused.team", () -> letters.agree(administrator, id, revision(id)));
        var alone = scene.everythingOpen();
        var own = letters.begin(alone.referent(), alone.concertation().id());
        letters.write(alone.referent(), own, 1, TEXT);
        letters.submit(alone.referent(), own, 2);
        letters.agree(administrator, own, 3);
        assertThat(ours.work(alone.referent(), own).letter().state()).isEqualTo(NewsletterState.AGREED);
    }

    @Test
    void sentOnceWhateverTriesAgain() throws Exception {
        var id = agreed();
        var revision = revision(id);
        var refusals = Collections.synchronizedList(new ArrayList<String>());
        try (var nodes = Executors.newFixedThreadPool(8)) {
            Callable<Void> press = () -> {
                letters.send(writer, id, revision);
                return null;
            };
            for (var done : nodes.invokeAll(Collections.nCopies(50, press)))
                try {
                    done.get();
                } catch (ExecutionException e) {
                    refusals.add(String.valueOf(e.getCause().getMessage()));
                }
        }
        letters.send(writer, id, revision);
        assertThat(refusals).isEmpty();
        assertThat(told(id)).isEqualTo(1);
        assertThat(letter(id).sent().orElseThrow().number()).isEqualTo(1);
        assertThat(ours.work(writer, id).journal())
                .filteredOn(step -> step.act() == Act.SENT)
                .hasSize(1);
    }

    @Test
    void twoLettersAtOnceHaveTwoNumbers() throws Exception {
        var first = agreed();
        var other = agreed();
        try (var nodes = Executors.newFixedThreadPool(2)) {
            var both = java.util.List.of(first, other).stream()
                    .map(id -> {
                        var revision = revision(id);
                        return (Callable<Void>) () -> {
                            letters.send(writer, id, revision);
                            return null;
                        };
                    })
                    .toList();
            for (var done : nodes.invokeAll(both)) done.get();
        }
        assertThat(sent.of(stage.concertation(), Optional.empty()))
                .extracting(letter -> letter.sent().orElseThrow().number())
                .containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void anotherWindowOverwritesNothing() {
        var id = written();
        stale(() -> letters.write(writer, id, 1, new NewsletterText("D’une autre fenêtre", "")));
        assertThat(letter(id).text()).isEqualTo(TEXT);
    }

    @Test
    void whatCannotLeaveIsSaidAtItsField() {
        var id = letters.begin(writer, stage.concertation().id());
        at("subject", () -> letters.submit(writer, id, 1));
        letters.write(writer, id, 1, new NewsletterText("Objet", ""));
        at("body", () -> letters.submit(writer, id, 2));
        letters.write(writer, id, 2, new NewsletterText("Objet", "[ici](/contributions)"));
        at("body", () -> letters.submit(writer, id, 3));
        at("subject", () -> letters.write(writer, id, 3, new NewsletterText("x".repeat(121), "")));
        at("body", () -> letters.write(writer, id, 3, new NewsletterText("", "x".repeat(10_001))));
    }

    @Test
    void aDraftIsOfTheTeamAlone() {
        var id = written();
        var citizen = people.citizen();
        refused("newsletter.refused.reader", () -> ours.work(citizen, id));
        refused(
                "refusal.referent",
                () -> letters.begin(citizen, stage.concertation().id()));
        refused("refusal.referent", () -> letters.write(second, id, 2, new NewsletterText("Non", "")));
        refused("refusal.referent", () -> letters.discard(second, id));
        assertThat(sent.byId(id, Optional.of(citizen))).isEmpty();
        letters.discard(writer, id);
        assertThat(dsl.fetchExists(ISSUE, ISSUE.ID.eq(id.value()))).isFalse();
    }

    @Test
    void whatIsByInvitationIsReadByThoseInvited() {
        var guest = people.citizen();
        stage = scene.byInvitation(guest.email().orElseThrow());
        writer = stage.referent();
        second = people.moderator(stage.territory().code());
        var id = agreed();
        letters.send(writer, id, revision(id));
        assertThat(sent.byId(id, Optional.of(guest))).isPresent();
        assertThat(sent.byId(id, Optional.empty())).isEmpty();
        assertThat(sent.byId(id, Optional.of(people.citizen()))).isEmpty();
        assertThatThrownBy(() -> ours.work(people.citizen(), id)).isInstanceOf(NotFound.class);
    }

    private NewsletterId sent() {
        var id = agreed();
        letters.send(writer, id, revision(id));
        return id;
    }

    @Test
    void aWithdrawnLetterLeavesTheSiteAndStaysWithItsTeam() {
        var id = sent();
        at("because", () -> letters.withdraw(writer, id, " "));
        at("because", () -> letters.withdraw(writer, id, "x".repeat(501)));
        letters.withdraw(writer, id, " La date était fausse. ");
        assertThat(sent.numbered(stage.concertation(), 1, Optional.empty())).hasValueSatisfying(letter -> {
            assertThat(letter.text()).isEqualTo(NewsletterText.EMPTY);
            assertThat(letter.withdrawn().orElseThrow().because()).isEqualTo("La date était fausse.");
        });
        assertThat(sent.of(stage.concertation(), Optional.empty()))
                .extracting(Newsletter::text)
                .containsExactly(NewsletterText.EMPTY);
        assertThat(sent.byId(id, Optional.of(people.citizen())))
                .map(Newsletter::text)
                .contains(NewsletterText.EMPTY);
        assertThat(letter(id).text()).isEqualTo(TEXT);
        assertThat(ours.work(second, id).journal().getLast())
                .satisfies(step -> assertThat(step.act()).isEqualTo(Act.WITHDRAWN))
                .satisfies(step -> assertThat(step.word()).isEqualTo("La date était fausse."));
    }

    @Test
    void aLetterIsWithdrawnOnceWhateverTriesAgain() throws Exception {
        var id = sent();
        try (var nodes = Executors.newFixedThreadPool(8)) {
            Callable<Void> press = () -> {
                letters.withdraw(writer, id, "La date était fausse.");
                return null;
            };
            for (var done : nodes.invokeAll(Collections.nCopies(20, press))) done.get();
        }
        letters.withdraw(second, id, "Une autre raison.");
        assertThat(letter(id).withdrawn().orElseThrow().because()).isEqualTo("La date était fausse.");
        assertThat(ours.work(writer, id).journal())
                .filteredOn(step -> step.act() == Act.WITHDRAWN)
                .hasSize(1);
    }

    @Test
    void theTeamAndThePlatformWithdrawAndNobodyElse() {
        var id = sent();
        var elsewhere = people.referent(scene.everythingOpen().territory().code());
        refused("newsletter.refused.reader", () -> letters.withdraw(people.citizen(), id, "Non."));
        refused("newsletter.refused.reader", () -> letters.withdraw(elsewhere, id, "Non."));
        var draft = written();
        refused("newsletter.refused.notSent", () -> letters.withdraw(writer, draft, "Non."));
        assertThat(letter(id).withdrawn()).isEmpty();
        letters.withdraw(people.administrator(), id, "Un nom n’aurait pas dû y figurer.");
        assertThat(letter(id).withdrawn()).isPresent();
        var other = sent();
        letters.withdraw(second, other, "Un doublon.");
        assertThat(letter(other).withdrawn()).isPresent();
    }

    private static void refused(String key, Runnable action) {
        assertThatThrownBy(action::run).isInstanceOf(NotAllowed.class).hasMessage(key);
    }

    private static void stale(Runnable action) {
        assertThatThrownBy(action::run).isInstanceOf(InvalidInput.class).hasMessageStartingWith("revision");
    }

    private static void at(String field, Runnable action) {
        assertThatThrownBy(action::run).isInstanceOf(InvalidInput.class).hasMessageStartingWith(field);
    }
}
