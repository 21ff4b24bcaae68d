package fr.concertations.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.argument.ArgumentDraft;
import fr.concertations.argument.Arguments;
import fr.concertations.argument.Replies;
import fr.concertations.argument.Stance;
import fr.concertations.ballot.Ballots;
import fr.concertations.ballot.Folding;
import fr.concertations.ballot.Position;
import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionDraft;
import fr.concertations.contribution.ContributionKind;
import fr.concertations.contribution.Contributions;
import fr.concertations.contribution.Drafts;
import fr.concertations.contribution.SuggestionDraft;
import fr.concertations.contribution.Suggestions;
import fr.concertations.contribution.Unfinished;
import fr.concertations.moderation.Moderation;
import fr.concertations.moderation.ReportReason;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import fr.concertations.testing.Scene.Stage;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** Somebody who took part without an account erases it from their device: nothing leads back to it, and guests are counted as before. */
@ApplicationTest
@Import(Traces.class)
class GuestErasureTests {
    @Autowired
    Guests guests;

    @Autowired
    Erasure erasure;

    @Autowired
    Traces traces;

    @Autowired
    Ballots ballots;

    @Autowired
    Contributions contributions;

    @Autowired
    Suggestions suggestions;

    @Autowired
    Drafts drafts;

    @Autowired
    Arguments arguments;

    @Autowired
    Replies replies;

    @Autowired
    Moderation moderation;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    @Autowired
    ApplicationContext context;

    private final String marker = "zébulon" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private String secret = "";
    private String elsewhere = "";

    @ParameterizedTest
    @EnumSource(Keep.class)
    void nothingLeadsBackToThem(Keep texts) {
        var stage = scene.everythingOpen();
        var guest = everywhere(stage);
        Folding.now(context);
        assertThat(traces.of(guest.id().toString()))
                .contains(
                        "argument.point",
                        "argument.reply",
                        "argument.useful",
                        "ballot.\"position\"",
                        "contribution.draft",
                        "contribution.item",
                        "contribution.suggestion",
                        "identity.account",
                        "identity.guest_device",
                        "identity.guest_link",
                        "moderation.report");

        erasure.eraseGuest(secret, texts);
        erasure.eraseGuest(secret, texts);

        assertThat(traces.of(guest.id().toString())).as("the guest").isEmpty();
        assertThat(guests.on(secret)).isEmpty();
        assertThat(guests.on(elsewhere)).as("another device").isEmpty();
        if (texts == Keep.NOTHING) assertThat(traces.of(marker)).as("the words").isEmpty();
        else
            assertThat(traces.of(marker))
                    .as("the words that stay")
                    .containsExactlyInAnyOrder(
                            "argument.point",
                            "argument.reply",
                            "contribution.item",
                            "contribution.item_version",
                            "contribution.suggestion");
    }

    @Test
    void guestsAreCountedAsBefore() {
        var stage = scene.everythingOpen();
        var others = scene.contribution(stage);
        secret = guests.welcome(College.AGENT, Optional.empty());
        var guest = guests.on(secret).orElseThrow();
        ballots.cast(guest, others.id(), Position.AGREE);
        ballots.cast(people.citizen(), others.id(), Position.AGREE);
        var written = scene.contribution(stage, guest);
        var votes = ballots.counts(stage.concertation().id());
        var tally = ballots.tally(others.id());
        var colleges = contributions.counts(stage.concertation().id()).byCollege();

        erasure.eraseGuest(secret, Keep.NAMELESS);

        assertThat(ballots.counts(stage.concertation().id())).isEqualTo(votes);
        assertThat(ballots.tally(others.id())).isEqualTo(tally);
        assertThat(contributions.counts(stage.concertation().id()).byCollege()).isEqualTo(colleges);
        var left = contributions.unchecked(written.id()).orElseThrow();
        assertThat(left.body()).isEqualTo(written.body());
        assertThat(left.author()).isEmpty();
        assertThat(Folding.differences(context, Set.of(stage.concertation().id())))
                .isZero();
    }

    @Test
    void thePreviewTellsWhatThereIsOfAGuest() {
        var guest = everywhere(scene.everythingOpen());
        var told = erasure.preview(guest);
        assertThat(told.isAllowed()).isTrue();
        assertThat(told.countsAsVerified()).isFalse();
        assertThat(told.of(Fate.GOES))
                .extracting(LeavingAccount.Kind::name)
                .containsExactlyInAnyOrder("sans-compte", "brouillons", "arguments-utiles");
        assertThat(told.of(Fate.COUNTED))
                .extracting(LeavingAccount.Kind::number)
                .containsExactly(1);
    }

    @Test
    void aSecretOfNobodyErasesNobody() {
        var guest = guests.on(guests.welcome(College.CITIZEN, Optional.empty())).orElseThrow();
        erasure.eraseGuest("a secret of nobody", Keep.NOTHING);
        assertThat(people.accounts().actor(guest.id())).isPresent();
    }

    private Actor everywhere(Stage stage) {
        secret = guests.welcome(College.AGENT, Optional.of(stage.territory().code()));
        var guest = guests.on(secret).orElseThrow();
        elsewhere = guests.follow(guests.link(guest)).orElseThrow();
        guests.link(guest);
        var others = scene.contribution(stage);
        var mine = write(stage, guest);
        ballots.cast(guest, others.id(), Position.DISAGREE);
        ballots.cast(people.citizen(), mine.id(), Position.AGREE);
        arguments.submit(
                guest, others.id(), new ArgumentDraft(Stance.FOR, "Un argument " + marker, ""), UUID.randomUUID());
        var answered = arguments.submit(
                people.citizen(),
                others.id(),
                new ArgumentDraft(Stance.AGAINST, "Un argument des autres", ""),
                UUID.randomUUID());
        replies.reply(guest, answered, "Une réponse " + marker, UUID.randomUUID());
        arguments.markUseful(guest, answered);
        suggestions.suggest(
                guest,
                others.id(),
                new SuggestionDraft(others.revision(), others.title(), others.body() + " " + marker, ""),
                UUID.randomUUID());
        moderation.report(guest, "contribution", others.id().value(), ReportReason.OTHER, "Regardez " + marker);
        drafts.save(guest, stage.concertation().id(), 0, new Unfinished(ContributionKind.RISK, null, marker, marker));
        return guest;
    }

    private Contribution write(Stage stage, Actor guest) {
        var id = contributions.submit(
                guest,
                stage.concertation().id(),
                new ContributionDraft(
                        ContributionKind.PROPOSAL,
                        null,
                        "Une idée " + marker,
                        "Une phrase entière avec " + marker + "."),
                UUID.randomUUID());
        return contributions.require(id, Optional.of(guest));
    }
}
