package fr.concertations.argument;

import static fr.concertations.db.search.Tables.CHANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.concertations.ballot.Ballots;
import fr.concertations.ballot.Position;
import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionFilter;
import fr.concertations.contribution.Contributions;
import fr.concertations.debate.Concertations;
import fr.concertations.debate.Visibility;
import fr.concertations.identity.Actor;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.moderation.ModerableContent;
import fr.concertations.search.FacetValue;
import fr.concertations.search.SearchDocument;
import fr.concertations.search.SearchSource;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What is hidden leaves every list, count and search, with all that hangs on it, and comes back whole. */
@ApplicationTest
class OutOfSightTests {
    @Autowired
    Concertations concertations;

    @Autowired
    Contributions contributions;

    @Autowired
    Arguments arguments;

    @Autowired
    Ballots ballots;

    @Autowired
    List<ModerableContent> moderable;

    @Autowired
    List<SearchSource> sources;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DSLContext dsl;

    @Test
    void aHiddenContributionIsReadByItsAuthorAndTheModeratorsAlone() {
        var stage = scene.everythingOpen();
        var author = people.citizen();
        var contribution = scene.contribution(stage, author);
        var debate = stage.concertation().id();
        var argument = argue(contribution);
        ballots.cast(people.citizen(), contribution.id(), Position.AGREE);

        hide("contribution", contribution.id().value());

        var moderator = people.moderator(stage.territory().code());
        assertThat(List.of(author, moderator, stage.referent()))
                .allSatisfy(reader -> assertThat(contributions.byId(contribution.id(), Optional.of(reader)))
                        .isPresent());
        assertThat(List.of(people.citizen(), people.commission()))
                .allSatisfy(reader -> assertThat(contributions.byId(contribution.id(), Optional.of(reader)))
                        .isEmpty());
        assertThat(contributions.byId(contribution.id(), Optional.empty())).isEmpty();
        assertThat(contributions.all(debate)).isEmpty();
        assertThat(contributions
                        .list(debate, ContributionFilter.NONE, 1, Optional.of(author))
                        .items())
                .isEmpty();
        assertThat(contributions.byIds(List.of(contribution.id()), Optional.of(author)))
                .isEmpty();
        assertThat(contributions.counts(debate).total()).isZero();
        assertThat(arguments.of(contribution.id())).isEmpty();
        assertThat(arguments.count(debate)).isZero();
        assertThat(arguments.byId(argument, Optional.of(people.citizen()))).isEmpty();
        assertThat(ballots.counts(debate).positions()).isZero();
        assertThat(ballots.next(Optional.of(people.citizen()), debate)).isEmpty();
        assertThatThrownBy(() -> ballots.cast(author, contribution.id(), Position.AGREE))
                .isInstanceOf(NotAllowed.class);
        assertThat(found("contribution", contribution.id()).orElseThrow().readers())
                .containsExactly("moderation:" + stage.territory().code());
        assertThat(found("argument", argument).orElseThrow().readers())
                .containsExactly("moderation:" + stage.territory().code());

        restore("contribution", contribution.id().value());

        assertThat(contributions.byId(contribution.id(), Optional.empty())).contains(contribution);
        assertThat(arguments.of(contribution.id())).hasSize(1);
        assertThat(ballots.counts(debate).positions()).isEqualTo(1);
        assertThat(found("argument", argument)).isPresent();
    }

    @Test
    void aHiddenArgumentIsReadByItsAuthorAndTheModeratorsAlone() {
        var stage = scene.everythingOpen();
        var contribution = scene.contribution(stage);
        var author = people.citizen();
        var argument = argue(contribution, author);

        hide("argument", argument.value());

        assertThat(arguments.of(contribution.id())).isEmpty();
        assertThat(arguments.count(stage.concertation().id())).isZero();
        assertThat(arguments.counts(List.of(contribution.id()))).isEmpty();
        assertThat(arguments.byId(argument, Optional.empty())).isEmpty();
        assertThat(arguments.byId(argument, Optional.of(people.citizen()))).isEmpty();
        assertThat(arguments.byId(argument, Optional.of(author))).isPresent();
        assertThat(arguments.byId(argument, Optional.of(stage.referent()))).isPresent();
        assertThat(found("argument", argument).orElseThrow().readers())
                .containsExactly("moderation:" + stage.territory().code());

        restore("argument", argument.value());

        assertThat(arguments.of(contribution.id())).hasSize(1);
    }

    @Test
    void moderatorsSeeWhatItIsAndWhere() {
        var stage = scene.everythingOpen();
        var author = people.citizen();
        var contribution = scene.contribution(stage, author);
        var argument = argue(contribution, author);

        var card = content("contribution").card(contribution.id().value()).orElseThrow();
        assertThat(card.title()).isEqualTo(contribution.title());
        assertThat(card.author()).isEqualTo(author.id().value());
        assertThat(card.path()).isEqualTo(contribution.path());
        assertThat(card.territories()).containsExactly(stage.territory().code());
        assertThat(card.concertationTitle()).isEqualTo(stage.concertation().title());
        var about = content("argument").card(argument.value()).orElseThrow();
        assertThat(about.title()).isEqualTo(contribution.title());
        assertThat(about.path()).isEqualTo(contribution.path() + "?voir=" + argument + "#argument-" + argument);
        assertThat(content("argument").card(UUID.randomUUID())).isEmpty();
    }

    @Test
    void searchFindsThemUnderTheirConcertationTerritoryKindThemeAndCollège() {
        var stage = scene.everythingOpen();
        var contribution = scene.contribution(stage);
        var argument = argue(contribution);
        var debate = stage.concertation();

        var document = found("contribution", contribution.id()).orElseThrow();
        assertThat(document.readers()).isEqualTo(SearchDocument.EVERYBODY);
        assertThat(document.facets())
                .containsEntry(
                        SearchDocument.TERRITORY,
                        List.of(FacetValue.named(
                                stage.territory().code().value(),
                                stage.territory().name())))
                .containsEntry(
                        SearchDocument.CONCERTATION,
                        List.of(FacetValue.named(debate.id().toString(), debate.title())))
                .containsEntry(
                        SearchDocument.CONTRIBUTION_KIND,
                        List.of(FacetValue.translated("PROPOSAL", "contribution.kind.PROPOSAL")))
                .containsEntry(SearchDocument.THEME, List.of(FacetValue.named("accueil", "Accueil et démarches")))
                .containsEntry(SearchDocument.COLLEGE, List.of(FacetValue.translated("CITIZEN", "college.CITIZEN")));
        assertThat(found("argument", argument).orElseThrow().title()).isEqualTo(contribution.title());
        assertThat(found("concertation", debate.id()).orElseThrow().path())
                .isEqualTo(stage.territory().path() + "/concertations/" + debate.slug());
        assertThat(everyId("contribution")).contains(contribution.id().toString());
        assertThat(everyId("argument")).contains(argument.toString());
    }

    @Test
    void madeByInvitationItIsIndexedAnewForThoseInvited() {
        var stage = scene.everythingOpen();
        var debate = stage.concertation();
        var contribution = scene.contribution(stage);
        var argument = argue(contribution);
        var before = List.of(
                changes("concertation", debate.id()),
                changes("contribution", contribution.id()),
                changes("argument", argument));

        concertations.update(
                stage.referent(),
                debate.id(),
                debate.revision(),
                scene.draft(stage.territory(), Visibility.INVITATION, Set.of(), scene.everything()));

        assertThat(List.of(
                        changes("concertation", debate.id()),
                        changes("contribution", contribution.id()),
                        changes("argument", argument)))
                .isEqualTo(before.stream().map(n -> n + 1).toList());
        assertThat(found("argument", argument).orElseThrow().readers()).containsExactly("concertation:" + debate.id());
    }

    @Test
    void aDraftIsNotFound() {
        var stage = scene.everythingOpen();
        var place = stage.territory();
        var id = concertations.create(
                stage.referent(), scene.draft(place, Visibility.PUBLIC, Set.of(), scene.everything()));
        assertThat(found("concertation", id)).isEmpty();
        assertThat(changes("concertation", id)).isZero();
    }

    private ArgumentId argue(Contribution about) {
        return argue(about, people.citizen());
    }

    private ArgumentId argue(Contribution about, Actor author) {
        return arguments.submit(
                author, about.id(), new ArgumentDraft(Stance.FOR, "Une voix humaine rassure.", ""), UUID.randomUUID());
    }

    private void hide(String kind, UUID id) {
        transaction.executeWithoutResult(status -> content(kind).hide(id));
    }

    private void restore(String kind, UUID id) {
        transaction.executeWithoutResult(status -> content(kind).restore(id));
    }

    private ModerableContent content(String kind) {
        return moderable.stream().filter(c -> c.kind().equals(kind)).findFirst().orElseThrow();
    }

    private SearchSource source(String kind) {
        return sources.stream().filter(s -> s.kind().equals(kind)).findFirst().orElseThrow();
    }

    private Optional<SearchDocument> found(String kind, Object id) {
        return source(kind).documents(List.of(id.toString())).stream().findFirst();
    }

    private List<String> everyId(String kind) {
        var ids = new ArrayList<String>();
        source(kind).forEach(document -> ids.add(document.id()));
        return ids;
    }

    private int changes(String kind, Object id) {
        return dsl.fetchCount(CHANGE, CHANGE.KIND.eq(kind).and(CHANGE.OBJECT_ID.eq(id.toString())));
    }
}
