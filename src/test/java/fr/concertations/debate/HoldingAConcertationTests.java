package fr.concertations.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.concertations.identity.Actor;
import fr.concertations.identity.Grant;
import fr.concertations.identity.Role;
import fr.concertations.identity.Roles;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.kernel.NotFound;
import fr.concertations.kernel.TerritoryCode;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.MovableClock;
import fr.concertations.testing.People;
import fr.concertations.testing.Places;
import fr.concertations.testing.Scene;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Référents of territories that signed prepare concertations, open them, and decide who reads and what is open when. */
@ApplicationTest
class HoldingAConcertationTests {
    private static final Instant NOON = Instant.parse("2027-03-01T11:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    @Autowired
    Concertations concertations;

    @Autowired
    ConcertationReaders readers;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    @Autowired
    Places places;

    @Autowired
    Roles roles;

    @Autowired
    MovableClock clock;

    @Test
    void aRéférentPreparesThenOpensIt() {
        var place = places.somewhere();
        var referent = places.signed(place);
        var id = concertations.create(referent, draft(place.code()));

        assertThat(concertations.byId(id, Optional.of(referent)).orElseThrow().state())
                .isEqualTo(State.DRAFT);
        assertThat(concertations.managedBy(referent, place.code()))
                .extracting(Concertation::id)
                .containsExactly(id);
        assertThat(concertations.ofTerritory(place.code(), Optional.of(referent)))
                .isEmpty();
        var others = Stream.of(people.citizen(), people.commission(), people.moderator(place.code()))
                .map(Optional::of)
                .toList();
        assertThat(others)
                .allSatisfy(other -> assertThat(concertations.byId(id, other)).isEmpty());
        assertThatThrownBy(() -> concertations.open(people.moderator(place.code()), id))
                .isInstanceOf(NotFound.class);

        concertations.open(referent, id);
        concertations.open(referent, id);

        var opened = concertations.require(id, Optional.empty());
        assertThat(opened.state()).isEqualTo(State.OPENED);
        assertThat(concertations.bySlug(opened.slug(), Optional.empty())).contains(opened);
        assertThat(concertations.ofTerritory(place.code(), Optional.empty())).containsExactly(opened);
        assertThat(concertations.readable(Optional.empty())).contains(opened);
    }

    @Test
    void whatWasWrittenIsReadAgain() {
        var stage = scene.everythingOpen();
        var read = stage.concertation();
        assertThat(read.presentation()).startsWith("Avant de décider");
        assertThat(read.publics()).isEqualTo("Tous les habitants");
        assertThat(read.questions()).containsExactly("Quelles garanties voulez-vous ?");
        assertThat(read.themes()).extracting(Theme::label).containsExactly("Accueil et démarches");
        assertThat(read.lead()).isEqualTo(stage.territory().code());
        assertThat(read.stages()).hasSize(1);
    }

    @Test
    void onlyWhoRepresentsTheTerritoryThatLeadsMakesOne() {
        var place = places.somewhere();
        places.signed(place);
        var elsewhere = places.somewhere();
        var others = List.of(
                people.citizen(),
                people.commission(),
                people.administrator(),
                people.moderator(place.code()),
                places.signed(elsewhere));
        assertThat(others)
                .allSatisfy(other -> assertThatExceptionOfType(NotAllowed.class)
                        .isThrownBy(() -> concertations.create(other, draft(place.code(), elsewhere.code()))));
    }

    @Test
    void everyTerritoryMustHaveSignedTheCharter() {
        var place = places.somewhere();
        var referent = places.signed(place);
        var unsigned = places.somewhere();
        places.joined(unsigned);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> concertations.create(referent, draft(place.code(), unsigned.code())))
                .satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo("territories");
                    assertThat(refusal.arguments()).containsExactly(unsigned.name());
                });
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> concertations.createByPlatform(draft(unsigned.code()), Origin.PLATFORM));
    }

    @Test
    void whatWasHeldElsewhereIsOpenedAtOnceInNobodysNameAndNeedsNoSignature() {
        var place = places.somewhere();
        var id = concertations.createByPlatform(draft(place.code()), Origin.IMPORT);
        var imported = concertations.require(id, Optional.empty());
        assertThat(imported.origin()).isEqualTo(Origin.IMPORT);
        assertThat(imported.state()).isEqualTo(State.OPENED);
    }

    @Test
    void oneOfSeveralTerritoriesMayChangeItButNotWhoLeads() {
        var first = places.somewhere();
        var leading = places.signed(first);
        var second = places.somewhere();
        var following = places.signed(second);
        var id = concertations.create(leading, draft(first.code(), second.code()));
        concertations.open(leading, id);

        concertations.update(
                following, id, revision(id, following), titled("Une école avec l’IA", first.code(), second.code()));

        assertThat(concertations.require(id, Optional.empty()).title()).isEqualTo("Une école avec l’IA");
        assertThat(concertations.ofTerritory(second.code(), Optional.empty())).hasSize(1);
        assertThat(refused(() -> concertations.update(
                        following, id, revision(id, following), draft(second.code(), first.code()))))
                .isEqualTo("territories");
    }

    @Test
    void aStaleRevisionIsRefused() {
        var stage = scene.everythingOpen();
        var id = stage.concertation().id();
        var read = revision(id, stage.referent());
        concertations.update(
                stage.referent(),
                id,
                read,
                titled("Première écriture", stage.territory().code()));
        assertThat(refused(() -> concertations.update(
                        stage.referent(),
                        id,
                        read,
                        titled("Seconde écriture", stage.territory().code()))))
                .isEqualTo("revision");
        assertThat(concertations.require(id, Optional.empty()).title()).isEqualTo("Première écriture");
    }

    @Test
    void theSameTitleAtTheSameMomentGivesDifferentAddresses() throws Exception {
        var place = places.somewhere();
        var referent = places.signed(place);
        var title = "Même titre pour " + place.name();
        var together = new CyclicBarrier(6);
        Callable<ConcertationId> create = () -> {
            together.await();
            return concertations.create(referent, titled(title, place.code()));
        };
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var made : threads.invokeAll(Collections.nCopies(6, create))) made.get();
        }
        var slugs = concertations.managedBy(referent, place.code()).stream()
                .map(Concertation::slug)
                .toList();
        assertThat(new HashSet<>(slugs)).hasSize(6);
    }

    @Test
    void byInvitationItIsReadByThoseInvitedAndThoseWhoLookAfterIt() {
        var invited = people.citizen();
        var stage = scene.byInvitation(" " + invited.email().orElseThrow().toUpperCase() + " ");
        var id = stage.concertation().id();
        var token = "concertation:" + id;
        var moderator = people.moderator(stage.territory().code());

        assertThat(List.of(invited, stage.referent(), moderator)).allSatisfy(reader -> {
            assertThat(concertations.byId(id, Optional.of(reader))).isPresent();
            assertThat(readers.tokensFor(Optional.of(reader))).contains(token);
        });
        assertThat(readableByOthers(id)).isEmpty();
        assertThat(readers.tokensFor(Optional.of(people.citizen()))).doesNotContain(token);
        assertThat(readers.tokensFor(Optional.empty())).isEmpty();
        assertThat(concertations.readable(Optional.empty())).doesNotContain(stage.concertation());
        assertThat(concertations.readable(Optional.of(invited))).contains(stage.concertation());
        assertThat(concertations.invitees(stage.referent(), id))
                .containsExactly(invited.email().orElseThrow());
        assertThatThrownBy(() -> concertations.invitees(invited, id)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aRoleWithdrawnClosesTheDoorAtOnce() {
        var stage = scene.byInvitation();
        var moderator = people.moderator(stage.territory().code());
        roles.withdraw(
                stage.referent(),
                moderator.id(),
                new Grant(Role.MODERATOR, stage.territory().code()),
                "");
        assertThat(concertations.mayRead(stage.concertation(), Optional.of(people.again(moderator))))
                .isFalse();
    }

    @Test
    void stagesOpenAndCloseByThemselves() {
        var usual = scene.opened(
                        Visibility.PUBLIC,
                        Set.of(),
                        StageDraft.usual(StageKind.VOTE, NOON.plus(DAY), NOON.plus(DAY.multipliedBy(2))),
                        StageDraft.usual(StageKind.CONTRIBUTION, NOON, NOON.plus(DAY)))
                .concertation();
        var last = NOON.plus(DAY.multipliedBy(2));

        assertThat(usual.stages()).extracting(Stage::kind).containsExactly(StageKind.CONTRIBUTION, StageKind.VOTE);
        assertThat(usual.isOpen(Act.CONTRIBUTE, NOON.minusMillis(1))).isFalse();
        assertThat(usual.opensAt(Act.CONTRIBUTE, NOON.minusMillis(1))).contains(NOON);
        assertThat(usual.isOpen(Act.CONTRIBUTE, NOON)).isTrue();
        assertThat(usual.isOpen(Act.VOTE, NOON)).isFalse();
        assertThat(usual.openUntil(Act.CONTRIBUTE, NOON)).contains(NOON.plus(DAY));
        assertThat(usual.openUntil(Act.ARGUE, NOON)).contains(last);
        assertThat(usual.isOpen(Act.CONTRIBUTE, NOON.plus(DAY))).isFalse();
        assertThat(usual.isOpen(Act.VOTE, NOON.plus(DAY))).isTrue();
        assertThat(usual.stageAt(NOON).orElseThrow().kind()).isEqualTo(StageKind.CONTRIBUTION);
        assertThat(usual.stageAt(last)).isEmpty();
    }

    @Test
    void aDraftIsOpenToNothing() {
        var place = places.somewhere();
        var referent = places.signed(place);
        var id = concertations.create(referent, draft(place.code()));
        var draft = concertations.require(id, Optional.of(referent));
        assertThat(Arrays.stream(Act.values()).filter(act -> draft.isOpen(act, clock.instant())))
                .isEmpty();
    }

    @Test
    void themesKeepTheirContributionsAndLeaveOnlyWhenUnused() {
        var stage = scene.everythingOpen();
        var id = stage.concertation().id();
        var used = stage.concertation().themes().getFirst();
        scene.contribution(stage);
        var more = List.of(new ThemeDraft(used.code(), "Accueil"), new ThemeDraft("ecole", "École"));

        concertations.update(stage.referent(), id, revision(id, stage.referent()), themed(stage, more));
        assertThat(concertations.require(id, Optional.empty()).themes())
                .extracting(Theme::label)
                .containsExactly("Accueil", "École");
        assertThat(concertations.require(id, Optional.empty()).theme(used.id())).isPresent();

        concertations.update(stage.referent(), id, revision(id, stage.referent()), themed(stage, more.subList(0, 1)));
        assertThat(concertations.require(id, Optional.empty()).themes()).hasSize(1);
        assertThat(refused(() -> concertations.update(
                        stage.referent(), id, revision(id, stage.referent()), themed(stage, List.of()))))
                .isEqualTo("themes");
    }

    @Test
    void whatCannotBeTakenIsToldAtItsField() {
        assertThat(refused(() -> with("", "p", List.of(), List.of(), 1, ""))).isEqualTo("title");
        assertThat(refused(() -> with("t".repeat(161), "p", List.of(), List.of(), 1, "")))
                .isEqualTo("title");
        assertThat(refused(() -> with("t", " ", List.of(), List.of(), 1, ""))).isEqualTo("presentation");
        assertThat(refused(() -> with("t", "p", Collections.nCopies(21, "Pourquoi ?"), List.of(), 1, "")))
                .isEqualTo("questions");
        assertThat(refused(() -> with("t", "p", List.of("q".repeat(301)), List.of(), 1, "")))
                .isEqualTo("questions");
        assertThat(refused(() -> with("t", "p", List.of(), List.of("école", "école"), 1, "")))
                .isEqualTo("themes");
        assertThat(refused(() -> with("t", "p", List.of(), List.of(""), 1, ""))).isEqualTo("themes");
        assertThat(refused(() -> with("t", "p", List.of(), List.of(), 0, ""))).isEqualTo("stages");
        assertThat(refused(() -> StageDraft.usual(StageKind.VOTE, NOON, NOON))).isEqualTo("stages");
        assertThat(refused(() -> with("t", "p", List.of(), List.of(), 1, "pas une adresse")))
                .isEqualTo("invitees");
    }

    @Test
    void themesOfTheReferenceAreOffered(@Autowired DefaultThemes themes) {
        assertThat(themes.all())
                .hasSizeGreaterThan(5)
                .allSatisfy(theme -> assertThat(theme.label()).isNotBlank());
    }

    private List<Actor> readableByOthers(ConcertationId id) {
        var others = new ArrayList<>(List.of(people.citizen(), people.commission(), people.administrator()));
        others.add(places.signed(places.somewhere()));
        assertThat(concertations.byId(id, Optional.empty())).isEmpty();
        return others.stream()
                .filter(other -> concertations.byId(id, Optional.of(other)).isPresent())
                .toList();
    }

    private int revision(ConcertationId id, Actor reader) {
        return concertations.require(id, Optional.of(reader)).revision();
    }

    private ConcertationDraft draft(TerritoryCode... territories) {
        return titled("L’IA ici", territories);
    }

    private ConcertationDraft titled(String title, TerritoryCode... territories) {
        return draft(title, List.of(territories), List.of(new ThemeDraft("accueil", "Accueil et démarches")));
    }

    private ConcertationDraft themed(Scene.Stage stage, List<ThemeDraft> themes) {
        return draft(stage.concertation().title(), List.of(stage.territory().code()), themes);
    }

    private ConcertationDraft draft(String title, List<TerritoryCode> territories, List<ThemeDraft> themes) {
        return new ConcertationDraft(
                title,
                "Ce que nous voulons savoir.",
                "",
                territories,
                List.of(),
                themes,
                List.of(StageDraft.usual(
                        StageKind.CONTRIBUTION,
                        clock.instant().minus(DAY),
                        clock.instant().plus(DAY))),
                Visibility.PUBLIC,
                Set.of());
    }

    private static ConcertationDraft with(
            String title,
            String presentation,
            List<String> questions,
            List<String> themes,
            int stages,
            String invitee) {
        return new ConcertationDraft(
                title,
                presentation,
                "",
                List.of(new TerritoryCode("COM-00000")),
                questions,
                themes.stream().map(label -> new ThemeDraft(label, label)).toList(),
                Collections.nCopies(stages, StageDraft.usual(StageKind.VOTE, NOON, NOON.plus(DAY))),
                Visibility.PUBLIC,
                Set.of(invitee));
    }

    private static String refused(Runnable action) {
        try {
            action.run();
            return "nothing refused";
        } catch (InvalidInput refusal) {
            return refusal.field();
        }
    }
}
