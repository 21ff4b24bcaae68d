package fr.concertations.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.concertations.debate.StageKind;
import fr.concertations.debate.ThemeId;
import fr.concertations.identity.Accounts;
import fr.concertations.identity.Actor;
import fr.concertations.identity.Channel;
import fr.concertations.identity.College;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.kernel.NotFound;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.MovableClock;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People contribute while it is open, once whatever is retried, and rewrite their own text without losing what it was. */
@ApplicationTest
class ContributingTests {
    private static final String TITLE = "Former les agents avant tout déploiement";
    private static final String BODY = "Chaque agent doit suivre une journée de formation avant d’utiliser un outil.";

    @Autowired
    Contributions contributions;

    @Autowired
    Accounts accounts;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    @Test
    void whatIsSubmittedIsPublishedUnderOnesNameAndCollège() {
        var stage = scene.everythingOpen();
        var author = people.citizen();
        var written = scene.contribution(stage, author);

        var read = contributions.byId(written.id(), Optional.empty()).orElseThrow();
        assertThat(read.author().flatMap(Author::name)).contains("Une personne");
        assertThat(read.college()).contains(College.CITIZEN);
        assertThat(read.channel()).isEqualTo(Channel.ONLINE);
        assertThat(read.theme()).contains(stage.concertation().themes().getFirst());
        assertThat(read.path()).isEqualTo("/contributions/" + read.id() + "/toujours-pouvoir-parler-a-un-agent");
        assertThat(contributions.versions(read.id()))
                .extracting(ContributionVersion::version)
                .containsExactly(1);
        assertThat(contributions.of(author)).containsExactly(read);
    }

    @Test
    void sentTwiceItIsThereOnceEvenWhenClosedMeanwhile() {
        var stage = scene.everythingOpen();
        var author = people.citizen();
        var key = UUID.randomUUID();
        var id = stage.concertation().id();
        var first = contributions.submit(author, id, draft(TITLE, BODY), key);
        var again = contributions.submit(author, id, draft(TITLE, BODY), key);
        var later = clock.askedAt(afterAll(stage), () -> contributions.submit(author, id, draft(TITLE, BODY), key));
        assertThat(List.of(again, later)).containsOnly(first);
        assertThat(contributions.counts(id).total()).isEqualTo(1);
    }

    @Test
    void sentTwentyTimesAtOnceItIsThereOnce() throws Exception {
        var stage = scene.everythingOpen();
        var author = people.citizen();
        var key = UUID.randomUUID();
        var together = new CyclicBarrier(20);
        Callable<ContributionId> send = () -> {
            together.await();
            return contributions.submit(author, stage.concertation().id(), draft(TITLE, BODY), key);
        };
        var ids = new HashSet<ContributionId>();
        try (var threads = Executors.newFixedThreadPool(20)) {
            for (var sent : threads.invokeAll(Collections.nCopies(20, send))) ids.add(sent.get());
        }
        assertThat(ids).hasSize(1);
        assertThat(contributions.counts(stage.concertation().id()).total()).isEqualTo(1);
    }

    @Test
    void theFormOfSomebodyElseIsRefused() {
        var stage = scene.everythingOpen();
        var key = UUID.randomUUID();
        contributions.submit(people.citizen(), stage.concertation().id(), draft(TITLE, BODY), key);
        assertThatThrownBy(() -> contributions.submit(
                        people.citizen(), stage.concertation().id(), draft(TITLE, BODY), key))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void nobodyContributesOutsideTheStageNorWithoutAName() {
        var voting = scene.in(StageKind.VOTE);
        assertThatThrownBy(() -> scene.contribution(voting)).isInstanceOf(NotAllowed.class);
        var open = scene.in(StageKind.CONTRIBUTION);
        assertThatThrownBy(() -> clock.at(afterAll(open), () -> scene.contribution(open)))
                .isInstanceOf(NotAllowed.class);
        var unknown = accounts.actor(accounts.memberWith("x" + UUID.randomUUID() + "@exemple.fr"))
                .orElseThrow();
        assertThatThrownBy(() -> scene.contribution(open, unknown)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatCannotBeTakenIsToldAtItsField() {
        var stage = scene.everythingOpen();
        assertThat(refused(stage, draft("", BODY))).isEqualTo("title");
        assertThat(refused(stage, draft("t".repeat(121), BODY))).isEqualTo("title");
        assertThat(refused(stage, draft(TITLE, "Trop court."))).isEqualTo("body");
        assertThat(refused(stage, draft(TITLE, "b".repeat(5001)))).isEqualTo("body");
        var elsewhere =
                scene.everythingOpen().concertation().themes().getFirst().id();
        assertThat(refused(stage, draft(elsewhere, TITLE, BODY))).isEqualTo("theme");
    }

    @Test
    void onlyItsAuthorRewritesItAndOnlyWhileItIsOpen() {
        var stage = scene.everythingOpen();
        var author = people.citizen();
        var written = scene.contribution(stage, author);
        assertThat(List.of(people.citizen(), stage.referent()))
                .allSatisfy(other -> assertThatThrownBy(
                                () -> contributions.edit(other, written.id(), 1, draft(TITLE, BODY + BODY)))
                        .isInstanceOf(NotAllowed.class));
        assertThatThrownBy(() -> clock.at(
                        afterAll(stage), () -> contributions.edit(author, written.id(), 1, draft(TITLE, BODY + BODY))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void itsAuthorWithdrawsItForGood() {
        var stage = scene.everythingOpen();
        var author = people.citizen();
        var written = scene.contribution(stage, author);
        assertThatThrownBy(() -> contributions.withdraw(people.citizen(), written.id()))
                .isInstanceOf(NotAllowed.class);

        contributions.withdraw(author, written.id());

        assertThat(contributions.byId(written.id(), Optional.empty())).isEmpty();
        assertThat(contributions.of(author))
                .extracting(Contribution::state)
                .containsExactly(ContributionState.WITHDRAWN);
        assertThatThrownBy(() -> contributions.edit(author, written.id(), 1, draft(TITLE, BODY)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void listsAreNarrowedAndPaged() {
        var stage = scene.everythingOpen();
        var id = stage.concertation().id();
        var theme = stage.concertation().themes().getFirst().id();
        for (int n = 0; n <= Contributions.PAGE; n++)
            record(stage, ContributionKind.RISK, null, College.AGENT, Instant.parse("2026-01-01T10:00:00Z"));
        record(stage, ContributionKind.PROPOSAL, theme, College.ELECTED, Instant.parse("2026-02-01T10:00:00Z"));

        var first = contributions.list(id, ContributionFilter.NONE, 0, Optional.empty());
        assertThat(first.items()).hasSize(Contributions.PAGE);
        assertThat(first.items().getFirst().kind()).isEqualTo(ContributionKind.PROPOSAL);
        assertThat(first.total()).isEqualTo(Contributions.PAGE + 2);
        assertThat(contributions
                        .list(id, ContributionFilter.NONE, 2, Optional.empty())
                        .items())
                .hasSize(2);
        assertThat(total(stage, new ContributionFilter(ContributionKind.PROPOSAL, null, null)))
                .isEqualTo(1);
        assertThat(total(stage, new ContributionFilter(null, theme, College.ELECTED)))
                .isEqualTo(1);
        assertThat(total(stage, new ContributionFilter(null, theme, College.AGENT)))
                .isZero();
    }

    @Test
    void countsSayWhatTheyCount() {
        var stage = scene.everythingOpen();
        var author = people.citizen();
        scene.contribution(stage, author);
        scene.contribution(stage, author);
        record(stage, ContributionKind.RISK, null, College.AGENT, clock.instant());
        record(stage, ContributionKind.RISK, null, null, clock.instant());

        var counts = contributions.counts(stage.concertation().id());
        assertThat(counts.total()).isEqualTo(4);
        assertThat(counts.authors()).isEqualTo(3);
        assertThat(counts.byKind())
                .containsEntry(ContributionKind.RISK, 2L)
                .containsEntry(ContributionKind.PROPOSAL, 2L);
        assertThat(counts.byCollege()).containsEntry(College.CITIZEN, 2L).containsEntry(College.AGENT, 1L);
        assertThat(counts.byChannel()).containsEntry(Channel.ONLINE, 2L).containsEntry(Channel.IMPORT, 2L);
    }

    @Test
    void importsKeepLongTextsWhateverTheCalendar() {
        var closed = scene.in(StageKind.SYNTHESIS);
        var at = Instant.parse("2024-05-06T07:08:09Z");
        var author = accounts.imported(null);
        var id = contributions.record(
                author, Optional.empty(), closed.concertation().id(), draft("t".repeat(300), ""), Channel.IMPORT, at);
        var read = contributions.require(id, Optional.empty());
        assertThat(read.submittedAt()).isEqualTo(at);
        assertThat(read.author()).contains(new Author(author, Optional.empty(), false, false, Optional.empty()));
        assertThat(read.college()).isEmpty();
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> contributions.record(
                        author,
                        Optional.empty(),
                        closed.concertation().id(),
                        draft("t".repeat(301), ""),
                        Channel.IMPORT,
                        at));
    }

    @Test
    void byInvitationOnlyThoseInvitedReadAndContribute() {
        var invited = people.citizen();
        var stage = scene.byInvitation(invited.email().orElseThrow());
        var written = scene.contribution(stage, invited);
        var other = Optional.of(people.citizen());

        assertThat(contributions.byId(written.id(), Optional.of(invited))).isPresent();
        assertThat(contributions.byId(written.id(), other)).isEmpty();
        assertThat(contributions.byIds(List.of(written.id()), other)).isEmpty();
        assertThat(contributions.byIds(List.of(written.id()), Optional.of(invited)))
                .hasSize(1);
        assertThatThrownBy(() ->
                        contributions.list(stage.concertation().id(), ContributionFilter.NONE, 1, Optional.empty()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> scene.contribution(stage, other.get())).isInstanceOf(NotFound.class);
    }

    private void record(
            Scene.Stage stage, ContributionKind kind, @Nullable ThemeId theme, @Nullable College college, Instant at) {
        contributions.record(
                accounts.imported(college),
                Optional.ofNullable(college),
                stage.concertation().id(),
                new ContributionDraft(kind, theme, TITLE, BODY),
                Channel.IMPORT,
                at);
    }

    private long total(Scene.Stage stage, ContributionFilter filter) {
        return contributions
                .list(stage.concertation().id(), filter, 1, Optional.empty())
                .total();
    }

    private String refused(Scene.Stage stage, ContributionDraft draft) {
        Actor author = people.citizen();
        try {
            contributions.submit(author, stage.concertation().id(), draft, UUID.randomUUID());
            return "nothing refused";
        } catch (InvalidInput refusal) {
            return refusal.field();
        }
    }

    private static Instant afterAll(Scene.Stage stage) {
        return stage.concertation().stages().getLast().endsAt().plus(Duration.ofMinutes(1));
    }

    private static ContributionDraft draft(String title, String body) {
        return draft(null, title, body);
    }

    private static ContributionDraft draft(@Nullable ThemeId theme, String title, String body) {
        return new ContributionDraft(ContributionKind.CRITERION, theme, title, body);
    }
}
