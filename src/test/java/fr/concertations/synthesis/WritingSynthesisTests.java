package fr.concertations.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.concertations.argument.ArgumentDraft;
import fr.concertations.argument.Arguments;
import fr.concertations.argument.Stance;
import fr.concertations.ballot.Ballots;
import fr.concertations.ballot.Position;
import fr.concertations.contribution.ContributionDraft;
import fr.concertations.contribution.Contributions;
import fr.concertations.debate.ConcertationId;
import fr.concertations.identity.Actor;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.kernel.NotFound;
import fr.concertations.kernel.Shift;
import fr.concertations.moderation.ModerableContent;
import fr.concertations.testing.Aftermath;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A référent reads, keeps passages word for word, writes sentences that rest on them, publishes versions kept for ever. */
@ApplicationTest
class WritingSynthesisTests {
    private static final Optional<Actor> ANYBODY = Optional.empty();

    @Autowired
    Extracts extracts;

    @Autowired
    Syntheses syntheses;

    @Autowired
    Conclusions conclusions;

    @Autowired
    Publications publications;

    @Autowired
    UsesOfContribution uses;

    @Autowired
    Contributions contributions;

    @Autowired
    Arguments arguments;

    @Autowired
    List<ModerableContent> moderables;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Ballots ballots;

    @Autowired
    Aftermath aftermath;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    @Test
    void wordsNobodyWroteCannotBeQuoted() {
        var stage = scene.everythingOpen();
        var contribution = scene.contribution(stage);
        var genuine = QuotableText.of(contribution).sentences().getFirst();
        var forged = new Passage(genuine.source(), 1, genuine.start(), genuine.end(), "Vive la machine.");
        assertRefused("quote", () -> extracts.take(stage.referent(), forged));
        assertRefused("quote", () -> extracts.takeQuote(stage.referent(), genuine.source(), "Vive la machine."));
        assertThat(extracts.of(stage.referent(), stage.concertation().id())).isEmpty();
    }

    @Test
    void aPassageIsPastedFromTheTextAndKeptOnce() {
        var stage = scene.everythingOpen();
        var source = Source.of(scene.contribution(stage).id());
        var first = extracts.takeQuote(stage.referent(), source, "un bouton pour joindre quelqu'un");
        var again = extracts.takeQuote(stage.referent(), source, "un bouton  pour joindre quelqu’un");
        assertThat(again).isEqualTo(first);
        assertThat(extracts.of(stage.referent(), stage.concertation().id()))
                .singleElement()
                .satisfies(e -> assertThat(e.passage().quote()).isEqualTo("un bouton pour joindre quelqu’un"));
    }

    @Test
    void theWordsOfAnEarlierVersionStayQuotable() {
        var stage = scene.everythingOpen();
        var author = people.citizen();
        var before = scene.contribution(stage, author);
        var passage = QuotableText.of(before).sentences().getFirst();
        ballots.cast(people.citizen(), before.id(), Position.AGREE);
        contributions.edit(
                author,
                before.id(),
                before.revision(),
                new ContributionDraft(before.kind(), null, before.title(), "Un tout autre texte, écrit le lendemain."));
        assertThat(extracts.take(stage.referent(), passage)).isNotNull();
        assertRefused("quote", () -> extracts.takeQuote(stage.referent(), passage.source(), passage.quote()));
    }

    @Test
    void onlyTheReferentReadsTheHarvest() {
        var stage = scene.everythingOpen();
        var passage = QuotableText.of(scene.contribution(stage)).sentences().getFirst();
        assertThatThrownBy(() -> extracts.take(people.citizen(), passage)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() ->
                        syntheses.draft(people.citizen(), stage.concertation().id()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aSentenceRestsOnAnExtractOfThisConcertation() {
        var stage = scene.everythingOpen();
        var elsewhere = scene.everythingOpen();
        var foreign = extracts.take(
                elsewhere.referent(),
                QuotableText.of(scene.contribution(elsewhere)).sentences().getFirst());
        var id = stage.concertation().id();
        assertRefused("extracts", () -> syntheses.add(stage.referent(), id, 0, sentence("Rien ne la soutient.")));
        assertRefused("extracts", () -> syntheses.add(stage.referent(), id, 0, sentence("Ailleurs.", foreign)));
        assertRefused("text", () -> syntheses.add(stage.referent(), id, 0, sentence("  ", foreign)));
    }

    @Test
    void aStalePageUndoesNothing() {
        var stage = scene.everythingOpen();
        var id = stage.concertation().id();
        var written = aftermath.sentence(stage, "Première phrase.", scene.contribution(stage));
        var stale = syntheses.draft(stage.referent(), id).revision() - 1;
        assertRefused("revision", () -> syntheses.remove(stage.referent(), id, stale, written));
        assertRefused("revision", () -> syntheses.introduce(stage.referent(), id, stale, "Perdue ?"));
        assertRefused("revision", () -> syntheses.publish(stage.referent(), id, stale));
        assertThat(syntheses.draft(stage.referent(), id).sentences())
                .extracting(Sentence::text)
                .containsExactly("Première phrase.");
    }

    @Test
    void sentencesAreOrderedByHandAndRewritten() {
        var stage = scene.everythingOpen();
        var id = stage.concertation().id();
        var contribution = scene.contribution(stage);
        var first = aftermath.sentence(stage, "Une.", contribution);
        aftermath.sentence(stage, "Deux.", contribution);
        var draft = syntheses.draft(stage.referent(), id);
        syntheses.move(stage.referent(), id, draft.revision(), first, Shift.DOWN);
        syntheses.rewrite(
                stage.referent(),
                id,
                draft.revision() + 1,
                first,
                new SentenceDraft("Une bis.", draft.sentences().getFirst().extracts()));
        assertThat(syntheses.draft(stage.referent(), id).sentences())
                .extracting(Sentence::text)
                .containsExactly("Deux.", "Une bis.");
    }

    @Test
    void publishingTwiceIsOneVersionAndEachVersionIsKept() {
        var stage = scene.everythingOpen();
        var id = stage.concertation().id();
        var contribution = scene.contribution(stage);
        assertRefused("sentences", () -> syntheses.publish(stage.referent(), id, 0));
        aftermath.sentence(stage, "Il faut pouvoir joindre quelqu’un.", contribution);
        assertThat(publications.synthesis(id, ANYBODY)).isEmpty();
        assertThat(aftermath.publishSynthesis(stage)).isEqualTo(1);
        assertThat(aftermath.publishSynthesis(stage)).isEqualTo(1);
        aftermath.sentence(stage, "Et tout de suite.", contribution);
        assertThat(aftermath.publishSynthesis(stage)).isEqualTo(2);
        assertThat(publications.versions(id, DocumentKind.SYNTHESIS, ANYBODY))
                .extracting(PublicationVersion::version)
                .containsExactly(2, 1);
        assertThat(publications
                        .synthesis(id, 1, ANYBODY)
                        .orElseThrow()
                        .content()
                        .sentences())
                .singleElement()
                .satisfies(s -> assertThat(s.quotations())
                        .extracting(Quotation::quote, Quotation::title)
                        .containsExactly(tuple(
                                QuotableText.of(contribution)
                                        .sentences()
                                        .getFirst()
                                        .quote(),
                                contribution.title())));
    }

    @Test
    void hiddenWordsLeaveThePublishedPageAndComeBack() {
        var stage = scene.everythingOpen();
        var id = stage.concertation().id();
        var contribution = scene.contribution(stage);
        aftermath.sentence(stage, "Il faut pouvoir joindre quelqu’un.", contribution);
        aftermath.publishSynthesis(stage);
        hide("contribution", contribution.id().value());
        assertThat(quotation(id).masked()).isTrue();
        assertThat(quotation(id).title()).isEmpty();
        assertRefused("sentences", () -> aftermath.publishSynthesis(stage));
        transaction.executeWithoutResult(
                s -> contents("contribution").restore(contribution.id().value()));
        assertThat(quotation(id).masked()).isFalse();
    }

    @Test
    void anArgumentIsQuotedUnderItsContribution() {
        var stage = scene.everythingOpen();
        var contribution = scene.contribution(stage);
        var argument = arguments.submit(
                people.citizen(),
                contribution.id(),
                new ArgumentDraft(Stance.AGAINST, "Avec trois agents, ce bouton créera une file d’attente.", ""),
                UUID.randomUUID());
        var extract = extracts.takeQuote(
                stage.referent(), Source.of(contribution.id(), argument), "ce bouton créera une file d’attente");
        syntheses.add(
                stage.referent(), stage.concertation().id(), 0, sentence("Le bouton inquiète les agents.", extract));
        aftermath.publishSynthesis(stage);
        var quotation = quotation(stage.concertation().id());
        assertThat(quotation.stance()).isEqualTo(Stance.AGAINST);
        assertThat(quotation.contribution()).isEqualTo(contribution.id());
        hide("argument", argument.value());
        assertThat(quotation(stage.concertation().id()).masked()).isTrue();
    }

    @Test
    void conclusionsRestOnWhatIsPublished() {
        var stage = scene.everythingOpen();
        var id = stage.concertation().id();
        var contribution = scene.contribution(stage);
        var sentence = aftermath.sentence(stage, "Il faut pouvoir joindre quelqu’un.", contribution);
        assertRefused("sources", () -> aftermath.conclusion(stage, "Sans rien.", List.of(), List.of()));
        assertRefused("sources", () -> aftermath.conclusion(stage, "Trop tôt.", List.of(sentence), List.of()));
        aftermath.publishSynthesis(stage);
        aftermath.conclusion(stage, "Ouvrir une ligne directe.", List.of(sentence), List.of());
        assertThat(aftermath.publishConclusions(stage)).isEqualTo(1);
        assertThat(aftermath.publishConclusions(stage)).isEqualTo(1);
        assertThat(publications.answered(id)).containsExactly(contribution.id());
        assertRefused(
                "sentence",
                () -> syntheses.remove(
                        stage.referent(),
                        id,
                        syntheses.draft(stage.referent(), id).revision(),
                        sentence));
    }

    @Test
    void aContributionKnowsWhatItFed() {
        var stage = scene.everythingOpen();
        var contribution = scene.contribution(stage);
        var other = scene.contribution(stage);
        var sentence = aftermath.sentence(stage, "Il faut pouvoir joindre quelqu’un.", contribution);
        aftermath.publishSynthesis(stage);
        aftermath.conclusion(stage, "Ouvrir une ligne directe.", List.of(sentence), List.of());
        aftermath.publishConclusions(stage);
        var fed = uses.of(contribution, ANYBODY);
        assertThat(fed.sentences())
                .singleElement()
                .satisfies(s -> assertThat(s.path())
                        .startsWith("/territoires/" + stage.territory().slug() + "/concertations/")
                        .endsWith("/synthese/versions/1#phrase-" + sentence));
        assertThat(fed.conclusions())
                .extracting(UsesOfContribution.ConclusionUse::answer)
                .containsExactly("Le conseil l’a voté.");
        assertThat(uses.of(other, ANYBODY).isEmpty()).isTrue();
    }

    @Test
    void nothingLeaksFromAPrivateConcertation() {
        var stage = scene.byInvitation("invite@exemple.fr");
        var contribution = scene.contribution(stage, stage.referent());
        aftermath.sentence(stage, "Entre nous.", contribution);
        aftermath.publishSynthesis(stage);
        var id = stage.concertation().id();
        assertThat(publications.synthesis(id, ANYBODY)).isEmpty();
        assertThat(publications.versions(id, DocumentKind.SYNTHESIS, ANYBODY)).isEmpty();
        assertThat(uses.of(contribution, ANYBODY).isEmpty()).isTrue();
        assertThat(publications.synthesis(id, Optional.of(stage.referent()))).isPresent();
        assertThatThrownBy(() -> extracts.of(people.citizen(), id)).isInstanceOf(NotFound.class);
    }

    private Quotation quotation(ConcertationId id) {
        return publications
                .synthesis(id, ANYBODY)
                .orElseThrow()
                .content()
                .sentences()
                .getFirst()
                .quotations()
                .getFirst();
    }

    private void hide(String kind, UUID id) {
        transaction.executeWithoutResult(s -> contents(kind).hide(id));
    }

    private ModerableContent contents(String kind) {
        return moderables.stream()
                .filter(m -> m.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static SentenceDraft sentence(String text, ExtractId... extracts) {
        return new SentenceDraft(text, List.of(extracts));
    }

    private static void assertRefused(String field, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        InvalidInput.class, e -> assertThat(e.field()).isEqualTo(field));
    }
}
