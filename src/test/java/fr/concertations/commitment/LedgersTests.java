package fr.concertations.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.ballot.Ballots;
import fr.concertations.ballot.Position;
import fr.concertations.contribution.ContributionDraft;
import fr.concertations.contribution.ContributionKind;
import fr.concertations.contribution.Contributions;
import fr.concertations.debate.StageDraft;
import fr.concertations.debate.StageKind;
import fr.concertations.debate.Visibility;
import fr.concertations.identity.Channel;
import fr.concertations.identity.College;
import fr.concertations.moderation.Moderation;
import fr.concertations.moderation.ReportReason;
import fr.concertations.testing.Aftermath;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.MovableClock;
import fr.concertations.testing.People;
import fr.concertations.testing.Places;
import fr.concertations.testing.Scene;
import fr.concertations.testing.Scene.Stage;
import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** Commitments are measured on what happened: kept with a figure, in progress until a date, late since one, or not measurable. */
@ApplicationTest
class LedgersTests {
    /** Long enough ago for a whole calendar to be over today: what is published here is never dated in the future. */
    private static final Instant NOW = Instant.now().minus(Duration.ofDays(60)).truncatedTo(ChronoUnit.MILLIS);

    @Autowired
    Ledgers ledgers;

    @Autowired
    Scene scene;

    @Autowired
    Places places;

    @Autowired
    People people;

    @Autowired
    Contributions contributions;

    @Autowired
    Ballots ballots;

    @Autowired
    Moderation moderation;

    @Autowired
    Aftermath aftermath;

    @Autowired
    MovableClock clock;

    @Autowired
    DSLContext dsl;

    @RegisterExtension
    final InvocationInterceptor then = new InvocationInterceptor() {
        @Override
        public void interceptTestMethod(
                Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context) {
            clock.at(NOW, () -> proceed(invocation));
        }

        private static void proceed(Invocation<Void> invocation) {
            try {
                invocation.proceed();
            } catch (RuntimeException | Error failure) {
                throw failure;
            } catch (Throwable failure) {
                throw new AssertionError(failure);
            }
        }
    };

    @Test
    void aSignatoryWithoutConcertationHasNothingToMeasure() {
        var place = places.somewhere();
        places.signed(place);
        var ledger = ledgers.of(place).orElseThrow();
        assertThat(ledger.commitments()).hasSize(10).allSatisfy(kept -> {
            assertThat(kept.keeping()).isEqualTo(Keeping.NOT_MEASURABLE);
            assertThat(kept.findings()).isEmpty();
        });
        assertThat(ledgers.all())
                .anySatisfy(l -> assertThat(l.signatory().territory()).isEqualTo(place));
        assertThat(ledgers.of(places.somewhere())).isEmpty();
    }

    @Test
    void whatIsWrittenBeforeTheDebateIsKeptFromTheStart() {
        var stage = calendar();
        is(stage, "sincerite", Keeping.KEPT, "commitment.sincerite.kept", 1, 4);
        var late = scene.opened(Visibility.PUBLIC, Set.of(), days(StageKind.VOTE, -3, 3));
        is(late, "sincerite", Keeping.NOT_KEPT, "commitment.sincerite.late", 3L);
        assertThat(of(late, "sincerite").when()).contains(day(-3));
        is(stage, "sobriete", Keeping.NOT_MEASURABLE, "commitment.sobriete.everywhere");
    }

    @Test
    void withoutPaperNorWorkshopItIsInProgressThenLateThenKept() {
        var stage = calendar();
        is(stage, "publics", Keeping.IN_PROGRESS, "commitment.publics.onlineOnly", 0, 6);
        assertThat(of(stage, "publics").when()).contains(day(2));
        at(day(3), () -> is(stage, "publics", Keeping.NOT_KEPT, "commitment.publics.onlineOnly", 0, 6));
        contributions.record(
                people.citizen().id(),
                Optional.of(College.ELECTED),
                stage.concertation().id(),
                new ContributionDraft(ContributionKind.RISK, null, "Sans écran", "Dit à la mairie."),
                Channel.PAPER,
                NOW);
        at(day(3), () -> is(stage, "publics", Keeping.KEPT, "commitment.publics.kept", 1L, 1, 6));
    }

    @Test
    void positionsAreCountedAsTheyAre() {
        var stage = scene.everythingOpen();
        is(stage, "comptage", Keeping.NOT_MEASURABLE, "commitment.comptage.nothing");
        ballots.cast(people.citizen(), scene.contribution(stage).id(), Position.MIXED);
        var before = NOW.minus(365, ChronoUnit.DAYS);
        recounted(
                before, stage, 0, () -> is(stage, "comptage", Keeping.IN_PROGRESS, "commitment.comptage.waiting", 1L));
        recounted(NOW, stage, 0, () -> is(stage, "comptage", Keeping.KEPT, "commitment.comptage.kept", 1L, NOW));
        recounted(
                NOW,
                stage,
                2,
                () -> is(stage, "comptage", Keeping.NOT_KEPT, "commitment.comptage.differences", 2L, NOW));
        recounted(NOW, calendar(), 2, () -> is(stage, "comptage", Keeping.KEPT, "commitment.comptage.kept", 1L, NOW));
    }

    /** The latest recount of all while something runs: begun at this instant, with so many differences in this concertation. */
    private void recounted(Instant started, Stage stage, int differences, Runnable then) {
        var id = UUID.randomUUID();
        dsl.execute(
                "insert into ballot.recount (id, started_at, finished_at, positions, differences) values (?, ?::timestamptz, '2100-01-01', 1, ?)",
                id,
                started.toString(),
                differences);
        try {
            for (var rank = 0; rank < differences; rank++)
                dsl.execute(
                        "insert into ballot.recount_difference (recount_id, rank, figure, concertation_id, kept, counted) values (?, ?, 'PEOPLE', ?, 3, 1)",
                        id,
                        rank,
                        stage.concertation().id().value());
            then.run();
        } finally {
            dsl.execute("delete from ballot.recount_difference where recount_id = ?", id);
            dsl.execute("delete from ballot.recount where id = ?", id);
        }
    }

    @Test
    void aReportWaitsThenIsDecidedWithItsReasons() {
        var stage = scene.everythingOpen();
        is(stage, "moderation", Keeping.NOT_MEASURABLE, "commitment.moderation.nothing");
        var text = scene.contribution(stage).id().value();
        moderation.report(people.citizen(), "contribution", text, ReportReason.values()[0], "");
        assertThat(of(stage, "moderation").keeping()).isEqualTo(Keeping.IN_PROGRESS);
        assertThat(of(stage, "moderation").key()).isEqualTo("commitment.moderation.waiting");
        moderation.hide(
                people.moderator(stage.territory().code()),
                "contribution",
                text,
                ReportReason.values()[0],
                "Ce texte vise une personne nommément, ce que les règles excluent.");
        is(stage, "moderation", Keeping.KEPT, "commitment.moderation.kept", 1L, 0L);
    }

    @Test
    void restitutionFollowsTheCalendarThenSaysHowManyDaysItTook() {
        var stage = calendar();
        var quoted = asked(day(1), () -> scene.contribution(stage));
        is(stage, "restitution", Keeping.IN_PROGRESS, "commitment.restitution.nothing");
        assertThat(of(stage, "restitution").when()).contains(day(4));
        at(day(5), () -> is(stage, "restitution", Keeping.NOT_KEPT, "commitment.restitution.nothing"));
        var sentence = aftermath.sentence(stage, "Il faut un bouton.", quoted);
        at(day(5), () -> {
            aftermath.publishSynthesis(stage);
            is(stage, "restitution", Keeping.IN_PROGRESS, "commitment.restitution.synthesisOnly");
            is(stage, "fidelite", Keeping.KEPT, "commitment.fidelite.kept", 1L);
        });
        at(day(6), () -> {
            aftermath.conclusion(stage, "Un bouton partout", List.of(sentence), List.of());
            aftermath.publishConclusions(stage);
            is(stage, "restitution", Keeping.KEPT, "commitment.restitution.kept", 3L, 4L, 1L, 1L);
            is(stage, "suites", Keeping.NOT_MEASURABLE, "commitment.suites.untold", 1L);
        });
    }

    @Test
    void everyContributionMustBeAnsweredBeforeTheCalendarEnds() {
        var stage = calendar();
        is(stage, "reponse", Keeping.NOT_MEASURABLE, "commitment.reponse.nothing");
        var one = asked(day(1), () -> scene.contribution(stage));
        var other = asked(day(1), () -> scene.contribution(stage));
        aftermath.conclusion(stage, "Un bouton partout", List.of(), List.of(one.id()));
        asked(day(6), () -> aftermath.publishConclusions(stage));
        at(day(6), () -> is(stage, "reponse", Keeping.IN_PROGRESS, "commitment.reponse.share", 1L, 2L));
        at(day(40), () -> is(stage, "reponse", Keeping.NOT_KEPT, "commitment.reponse.share", 1L, 2L));
        aftermath.conclusion(stage, "Et le soir aussi", List.of(), List.of(other.id()));
        asked(day(40), () -> aftermath.publishConclusions(stage));
        at(day(40), () -> is(stage, "reponse", Keeping.KEPT, "commitment.reponse.kept", 2L));
    }

    @Test
    void theGridIsFilledInPart() {
        var stage = calendar();
        is(stage, "grille", Keeping.IN_PROGRESS, "commitment.grille.nothing");
        aftermath.cell(stage, "risques.principaux", "Une phrase.");
        aftermath.publishGrid(stage);
        var finding = of(stage, "grille");
        assertThat(finding.keeping()).isEqualTo(Keeping.IN_PROGRESS);
        assertThat(finding.key()).isEqualTo("commitment.grille.share");
        at(day(40), () -> assertThat(of(stage, "grille").keeping()).isEqualTo(Keeping.NOT_KEPT));
    }

    @Test
    void oneLateConcertationIsEnoughAndPrivateOnesDoNotCount() {
        var stage = calendar();
        var secret = scene.draft(
                stage.territory(), Visibility.INVITATION, Set.of("a@exemple.fr"), days(StageKind.VOTE, 0, 2));
        var id = scene.concertations().create(stage.referent(), secret);
        scene.concertations().open(stage.referent(), id);
        assertThat(ledgers.of(stage.territory()).orElseThrow().commitments())
                .allSatisfy(kept -> assertThat(kept.findings()).hasSize(1));
        var second = scene.draft(stage.territory(), Visibility.PUBLIC, Set.of(), days(StageKind.SYNTHESIS, -9, -1));
        scene.concertations().open(stage.referent(), scene.concertations().create(stage.referent(), second));
        var kept = commitment(stage, "restitution");
        assertThat(kept.findings()).hasSize(2);
        assertThat(kept.keeping()).isEqualTo(Keeping.NOT_KEPT);
        assertThat(kept.when()).contains(day(-1));
    }

    private void at(Instant moment, Runnable action) {
        clock.at(moment, action);
    }

    private <T> T asked(Instant moment, Supplier<T> question) {
        return clock.askedAt(moment, question);
    }

    private void is(Stage stage, String code, Keeping keeping, String key, Object... arguments) {
        var finding = of(stage, code);
        assertThat(finding.keeping()).isEqualTo(keeping);
        assertThat(finding.key()).isEqualTo(key);
        if (arguments.length > 0) assertThat(finding.arguments()).containsExactly(arguments);
    }

    private Finding of(Stage stage, String code) {
        return commitment(stage, code).findings().getFirst();
    }

    private Kept commitment(Stage stage, String code) {
        return ledgers.of(stage.territory()).orElseThrow().commitments().stream()
                .filter(kept -> kept.commitment().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Contributions for two days, a synthesis by the fourth, conclusions by the sixth, follow-up until the thirtieth. */
    private Stage calendar() {
        return scene.opened(
                Visibility.PUBLIC,
                Set.of(),
                days(StageKind.CONTRIBUTION, 0, 2),
                days(StageKind.SYNTHESIS, 2, 4),
                days(StageKind.CONCLUSION, 4, 6),
                days(StageKind.FOLLOW_UP, 6, 30));
    }

    private static StageDraft days(StageKind kind, int from, int to) {
        return StageDraft.usual(kind, day(from), day(to));
    }

    private static Instant day(int number) {
        return NOW.plus(Duration.ofDays(number));
    }
}
