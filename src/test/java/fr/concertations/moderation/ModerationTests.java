package fr.concertations.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.Contributions;
import fr.concertations.identity.Actor;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.kernel.NotFound;
import fr.concertations.search.SearchFollower;
import fr.concertations.search.SearchQuery;
import fr.concertations.search.SearchService;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a report to a decision the author reads, and back. */
@ApplicationTest
class ModerationTests {
    private static final String KIND = "contribution";
    private static final String WHY = "Votre texte donne l’adresse d’une personne.";

    @Autowired
    Moderation moderation;

    @Autowired
    Contributions contributions;

    @Autowired
    SearchService search;

    @Autowired
    SearchFollower follower;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    private Scene.Stage stage;
    private Actor author;
    private Actor moderator;
    private Contribution text;
    private UUID id;

    @BeforeEach
    void somebodyWrote() {
        stage = scene.everythingOpen();
        author = people.citizen();
        text = scene.contribution(stage, author);
        id = text.id().value();
        moderator = people.moderator(stage.territory().code());
    }

    @Test
    void reportsOfOneTextWaitTogetherAndTheOldestTextComesFirst() {
        var second = scene.contribution(stage);
        report(people.citizen(), ReportReason.SPAM);
        moderation.report(people.citizen(), KIND, second.id().value(), ReportReason.INSULT, "");
        report(people.citizen(), ReportReason.PERSONAL_DATA);
        report(people.citizen(), ReportReason.PERSONAL_DATA);
        var waiting = moderation.queue(moderator).waiting();
        assertThat(waiting)
                .extracting(w -> w.card().id())
                .containsExactly(id, second.id().value());
        assertThat(waiting.getFirst().reports()).hasSize(3);
        assertThat(waiting.getFirst().reasons())
                .containsExactly(Map.entry(ReportReason.PERSONAL_DATA, 2L), Map.entry(ReportReason.SPAM, 1L));
        assertThat(waiting.getFirst().card().body()).isEqualTo(text.body());
    }

    @Test
    void onePersonReportsOnceAndMayCorrectUntilItIsSettled() {
        var reporter = people.citizen();
        report(reporter, ReportReason.SPAM);
        moderation.report(reporter, KIND, id, ReportReason.OTHER, " Une précision. ");
        assertThat(moderation.queue(moderator).waiting())
                .singleElement()
                .satisfies(w -> assertThat(w.reports())
                        .singleElement()
                        .satisfies(r -> assertThat(r.comment()).isEqualTo("Une précision.")));
        moderation.keep(moderator, KIND, id, "");
        assertThat(moderation.queue(moderator).waiting()).isEmpty();
        assertThatThrownBy(() -> report(reporter, ReportReason.SPAM))
                .isInstanceOf(NotAllowed.class)
                .hasMessage("moderation.report.settled");
        report(people.citizen(), ReportReason.SPAM);
        assertThat(moderation.queue(moderator).waiting()).hasSize(1);
    }

    @Test
    void whatIsMissingInAReportIsSaidAtItsField() {
        refusedAt("reason", () -> moderation.report(people.citizen(), KIND, id, null, ""));
        refusedAt("comment", () -> moderation.report(people.citizen(), KIND, id, ReportReason.OTHER, " "));
        refusedAt("comment", () -> moderation.report(people.citizen(), KIND, id, ReportReason.SPAM, "x".repeat(2001)));
        assertThatThrownBy(() -> report(author, ReportReason.SPAM)).hasMessage("moderation.report.own");
        assertThatThrownBy(() -> moderation.report(author, KIND, UUID.randomUUID(), ReportReason.SPAM, ""))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> moderation.report(author, "nothing", id, ReportReason.SPAM, ""))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aHiddenTextLeavesPublicPlacesItsAuthorReadsWhyAndItComesBack() {
        report(people.citizen(), ReportReason.PERSONAL_DATA);
        moderation.hide(moderator, KIND, id, ReportReason.PERSONAL_DATA, WHY);
        assertThat(contributions.byId(text.id(), Optional.empty())).isEmpty();
        assertThat(contributions.byId(text.id(), Optional.of(author))).isPresent();
        assertThat(found()).isEmpty();
        assertThat(moderation.queue(moderator).waiting()).isEmpty();
        assertThat(moderation.decisionsOnMine(author)).singleElement().satisfies(mine -> {
            assertThat(mine.decision().explanation()).isEqualTo(WHY);
            assertThat(mine.decision().reason()).contains(ReportReason.PERSONAL_DATA);
            assertThat(mine.card().title()).isEqualTo(text.title());
        });

        moderation.restore(moderator, KIND, id, "Vous avez corrigé, merci.");
        assertThat(contributions.byId(text.id(), Optional.empty())).isPresent();
        assertThat(found()).containsExactly(text.id().toString());
        assertThat(moderation.decisions(KIND, id))
                .extracting(Decision::action)
                .containsExactly(Decision.Action.RESTORE, Decision.Action.HIDE);
        assertThat(moderation.queue(moderator).recent()).noneMatch(Queue.Decided::reversible);
    }

    @Test
    void hidingAsksForARuleAndAnExplanation() {
        refusedAt("reason", () -> moderation.hide(moderator, KIND, id, null, WHY));
        refusedAt("explanation", () -> moderation.hide(moderator, KIND, id, ReportReason.SPAM, "  Non.  "));
        assertThat(contributions.byId(text.id(), Optional.empty())).isPresent();
        moderation.hide(moderator, KIND, id, ReportReason.SPAM, WHY);
        refusedAt("explanation", () -> moderation.restore(moderator, KIND, id, ""));
        assertThatThrownBy(() -> moderation.hide(moderator, KIND, id, ReportReason.SPAM, WHY))
                .hasMessage("moderation.alreadyHidden");
    }

    @Test
    void onlyModeratorsAndReferentsOfItsTerritoryDecide() {
        var elsewhere = people.moderator(scene.everythingOpen().territory().code());
        report(people.citizen(), ReportReason.SPAM);
        for (var stranger : List.of(elsewhere, author, people.citizen(), people.commission(), people.administrator())) {
            assertThatThrownBy(() -> moderation.hide(stranger, KIND, id, ReportReason.SPAM, WHY))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> moderation.keep(stranger, KIND, id, "")).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> moderation.restore(stranger, KIND, id, WHY))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThat(moderation.queue(elsewhere).waiting()).isEmpty();
        assertThat(moderation.queue(elsewhere).recent()).isEmpty();
        assertThatThrownBy(() -> moderation.queue(people.citizen())).isInstanceOf(NotAllowed.class);
        moderation.keep(stage.referent(), KIND, id, "Rien à redire.");
        assertThat(moderation.decisionsOnMine(author)).isEmpty();
    }

    private void report(Actor reporter, ReportReason reason) {
        moderation.report(reporter, KIND, id, reason, "");
    }

    private List<String> found() {
        follower.catchUp();
        var facets = Map.of("concertation", stage.concertation().id().toString(), "kind", KIND);
        return search.search(new SearchQuery("", facets, 1), Set.of()).hits().items().stream()
                .map(hit -> hit.id())
                .toList();
    }

    private static void refusedAt(String field, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        InvalidInput.class, e -> assertThat(e.field()).isEqualTo(field));
    }
}
