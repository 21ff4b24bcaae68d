package fr.concertations.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.ballot.Ballots;
import fr.concertations.ballot.Position;
import fr.concertations.contribution.ContributionId;
import fr.concertations.debate.ConcertationDraft;
import fr.concertations.debate.Concertations;
import fr.concertations.debate.StageDraft;
import fr.concertations.debate.StageKind;
import fr.concertations.debate.Visibility;
import fr.concertations.identity.College;
import fr.concertations.opinion.VotesRead;
import fr.concertations.testing.Aftermath;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.People;
import fr.concertations.testing.Places;
import fr.concertations.testing.Scene;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.context.WebApplicationContext;

/** Whoever comes from a link reads where a concertation is, in words, and what she can do about it. */
@ApplicationTest
class ConcertationStateTests {
    @Autowired
    WebApplicationContext web;

    @Autowired
    Scene scene;

    @Autowired
    Places places;

    @Autowired
    People people;

    @Autowired
    Aftermath aftermath;

    @Autowired
    Concertations concertations;

    @Autowired
    Ballots ballots;

    @Autowired
    ApplicationContext beans;

    @Test
    void oneThatIsOpenSaysUntilWhenAndOffersOneActFirst() {
        var page = page(scene.everythingOpen());
        assertThat(page.select(".moment").text()).startsWith("Étape en cours : Contribuer, jusqu’au ");
        assertThat(page.select(".opening .actions a.button:not(.quiet)").eachText())
                .containsExactly("Donner mon avis");
        assertThat(page.select(".stages [aria-current=step] span").text()).startsWith("en cours");
        assertThat(page.select("#suites")).isEmpty();
        assertThat(page.select(".empty").text()).isEqualTo("Aucune contribution pour l’instant.");
    }

    @Test
    void oneThatIsNotOpenYetSaysWhenItWillBe() {
        var page = page(opened(usual(StageKind.CONTRIBUTION, 10, 20)));
        assertThat(page.select(".moment").text())
                .startsWith("Cette concertation n’est pas encore ouverte. Première étape : Contribuer, à partir du ");
        assertThat(page.select(".stages span").text()).startsWith("à venir");
        assertThat(page.select(".opening .actions")).isEmpty();
    }

    @Test
    void oneBetweenTwoEtapesSaysWhichComes() {
        var page = page(opened(usual(StageKind.CONTRIBUTION, -20, -10), usual(StageKind.VOTE, 10, 20)));
        assertThat(page.select(".moment").text()).startsWith("Entre deux étapes. La prochaine : Voter, à partir du ");
        assertThat(page.select(".stages .done span").text()).startsWith("terminé");
    }

    @Test
    void oneThatIsOverSaysWhatCameOfIt() {
        var stage = opened(usual(StageKind.VOTE, -20, -10));
        assertThat(page(stage).select(".moment").text()).startsWith("Cette concertation est terminée depuis le ");
        assertThat(page(stage).select("#suites .empty").text()).startsWith("Rien n’est encore publié");
        var contribution = scene.record(stage);
        aftermath.conclusion(stage, "Ouvrir une ligne.", List.of(), List.of(contribution.id()));
        aftermath.publishConclusions(stage);
        var after = page(stage);
        assertThat(after.select("#suites .empty")).isEmpty();
        assertThat(after.select(".opening .actions a").first().text()).isEqualTo("Lire les conclusions");
        assertThat(after.select(".decided ~ ul a, .decided ~ p a").eachText())
                .containsExactly("1 conclusion retenue", "Ces conclusions répondent à 1 contribution sur 1.");
        var decided =
                new Reading(web).page(after.select(".decided ~ ul a").first().attr("href"));
        assertThat(decided.select(".sentence").eachText()).containsExactly("Ouvrir une ligne.");
        assertThat(decided.select("[aria-current=true]").text()).isEqualTo("1 conclusion retenue");
    }

    @Test
    void oneOfSeveralTerritoriesNamesThemAll() {
        var first = places.somewhere();
        var second = places.somewhere();
        var referent = places.signed(first);
        places.signed(second);
        var draft = scene.draft(first, Visibility.PUBLIC, Set.of(), scene.everything());
        var together = new ConcertationDraft(
                draft.title(),
                draft.presentation(),
                draft.publics(),
                List.of(first.code(), second.code()),
                draft.questions(),
                draft.themes(),
                draft.stages(),
                draft.visibility(),
                draft.invitees());
        var id = concertations.create(referent, together);
        concertations.open(referent, id);
        var slug = concertations.require(id, Optional.empty()).slug();
        var page = new Reading(web).page(first.path() + "/concertations/" + slug);
        assertThat(page.select(".eyebrow a").eachAttr("href")).containsExactly(first.path(), second.path());
        assertThat(page.select(".opening").text()).contains("Menée ensemble par 2 territoires.");
    }

    @Test
    void aBarSaysWhatTheTallyCounts() {
        var stage = scene.everythingOpen();
        var contribution = scene.contribution(stage);
        vote(contribution.id(), Position.AGREE, 8);
        vote(contribution.id(), Position.MIXED, 2);
        vote(contribution.id(), Position.DISAGREE, 4);
        vote(contribution.id(), Position.PASS, 1);
        var said = "Parmi 14 personnes : 8 d’accord, 2 mitigées, 4 pas d’accord.";
        assertThat(page(stage).select(".card figcaption").text()).isEqualTo(said);
        var page = new Reading(web).page(contribution.path());
        assertThat(page.select("figure figcaption").text()).isEqualTo(said);
        assertThat(page.select("figure .shares").attr("class")).isEqualTo("shares at5 au7 dt2 du9");
        assertThat(page.select("table.slim tbody tr").text())
                .isEqualTo("Citoyens 8 d’accord, 2 mitigées, 4 pas d’accord\u202F; 1 a passé");
    }

    @Test
    void underElevenPeopleNothingIsSaidToGatherNorSplitByCollege() {
        var stage = scene.everythingOpen();
        var contribution = scene.contribution(stage);
        vote(contribution.id(), Position.AGREE, 10);
        VotesRead.now(beans, stage.concertation().id());
        assertThat(page(stage).select(".standing")).isEmpty();
        assertThat(page(stage).text()).contains("Il en faut au moins 11 sur une même contribution.");
        var page = new Reading(web).page(contribution.path());
        assertThat(page.select("aside table")).isEmpty();
        assertThat(page.select("aside").text())
                .contains("Collège par collège, les positions se lisent à partir de 11 personnes de chacun.")
                .doesNotContain("Citoyens");
    }

    @Test
    void whatGathersDividesAndRemainsUncertainIsToldAsInTheReadingOfTheVotes() {
        var stage = scene.everythingOpen();
        var gathering = scene.contribution(stage);
        vote(gathering.id(), Position.AGREE, 11);
        var dividing = scene.contribution(stage);
        vote(dividing.id(), Position.AGREE, 7);
        vote(dividing.id(), Position.DISAGREE, 5);
        var uncertain = scene.contribution(stage);
        vote(uncertain.id(), Position.MIXED, 8);
        vote(uncertain.id(), Position.AGREE, 4);
        VotesRead.now(beans, stage.concertation().id());
        var columns = page(stage).select(".standing > section");
        var votes =
                new Reading(web).page(path(stage) + "/votes").select(".stances").first();
        assertThat(columns.select("h3").eachText())
                .isEqualTo(votes.select("h2").eachText())
                .containsExactly("Ce qui rassemble", "Ce qui fait débat", "Ce qui reste incertain");
        assertThat(columns.select("li a").eachAttr("href"))
                .isEqualTo(votes.select(".stance > li > a").eachAttr("href"))
                .containsExactly(gathering.path(), dividing.path(), uncertain.path());
        assertThat(columns.select("li .all").eachText())
                .isEqualTo(votes.select(".all").eachText())
                .containsExactly(
                        "Tout le monde : 100 % d’accord 11 d’accord",
                        "Tout le monde : 58 % d’accord 7 d’accord, 5 pas d’accord",
                        "Tout le monde : 67 % ne tranchent pas 4 d’accord, 8 mitigées");
        assertThat(columns.select("h3 + .small").eachText())
                .isEqualTo(votes.select("h2 + .small").eachText());
        assertThat(page(stage).text()).contains("quand 11 personnes au moins y ont répondu");
    }

    @Test
    void aReadingThatFailsSaysItsAge() {
        var stage = scene.everythingOpen();
        vote(scene.contribution(stage).id(), Position.AGREE, 11);
        VotesRead.now(beans, stage.concertation().id());
        assertThat(page(stage).select(".standing + .small").text()).contains("Lu le ");
        VotesRead.fails(beans, stage.concertation().id());
        assertThat(page(stage).select(".standing + .small").text())
                .contains("La lecture suivante n’a pas abouti.")
                .doesNotContain("Lu le ");
    }

    @Test
    void collegesOfFewPeopleAreNotCountedApart() {
        var stage = scene.everythingOpen();
        var contribution = scene.contribution(stage);
        vote(contribution.id(), Position.AGREE, 20);
        for (int n = 0; n < 12; n++) ballots.cast(people.in(College.AGENT), contribution.id(), Position.DISAGREE);
        for (int n = 0; n < 3; n++) ballots.cast(people.in(College.ELECTED), contribution.id(), Position.MIXED);
        var page = new Reading(web).page(contribution.path());
        assertThat(page.select("aside tbody tr").eachText())
                .containsExactly("Citoyens 20 d’accord, 0 mitigée, 0 pas d’accord");
        assertThat(page.select("aside").text()).contains("Trop peu de personnes pour le dire : Élus, Agents publics");
        var rows = page(stage).select("#participation table").first().select("tbody tr");
        assertThat(rows.eachText()).contains("Citoyens 1 20", "Élus 0 moins de 11", "Agents publics 0 non détaillé");
        assertThat(new Reading(web)
                        .page(stage.territory().path())
                        .select("tbody tr")
                        .eachText())
                .contains("Citoyens 1 20", "Élus 0 moins de 11", "Agents publics 0 non détaillé");
    }

    @Test
    void whatPeopleWroteSaysItsLanguageOnAPageInAnother() {
        var stage = scene.everythingOpen();
        var contribution = scene.contribution(stage);
        var english = new Reading(web).page(contribution.path(), Locale.ENGLISH);
        assertThat(english.select("html").attr("lang")).isEqualTo("en");
        assertThat(english.select("h1").attr("lang")).isEqualTo("fr");
        assertThat(english.select("main .reading").attr("lang")).isEqualTo("fr");
        assertThat(english.select("h2").first().hasAttr("lang")).isFalse();
        assertThat(new Reading(web).page(contribution.path()).select("main [lang]"))
                .isEmpty();
        var list = new Reading(web).page(path(stage) + "/contributions", Locale.ENGLISH);
        assertThat(list.select(".card :is(h3 a, p + h3 + p)").eachAttr("lang")).containsExactly("fr", "fr");
    }

    @Test
    void onPaperAPageSaysWhereItCanBeReadAgainAndItsBarsNeedNoBackground() throws IOException {
        var stage = scene.everythingOpen();
        assertThat(page(stage).select(".on-paper").text()).endsWith(path(stage));
        var printed = Files.readString(Path.of("frontend/theme/site.css")).split("@media print \\{\n", 2)[1];
        assertThat(printed)
                .contains(".on-paper { display: block;")
                .contains(".shares[class*=\" a\"]::before { height: 0; border: 0; border-top: 10pt solid #000; }")
                .contains(".shares[class*=\" d\"]::after { height: 0; border: 0; border-top: 9pt dotted #000; }");
    }

    private void vote(ContributionId id, Position position, int people) {
        for (int n = 0; n < people; n++) ballots.cast(this.people.citizen(), id, position);
    }

    private Scene.Stage opened(StageDraft... stages) {
        return scene.opened(Visibility.PUBLIC, Set.of(), stages);
    }

    private static StageDraft usual(StageKind kind, int from, int to) {
        return StageDraft.usual(
                kind, Instant.now().plus(Duration.ofDays(from)), Instant.now().plus(Duration.ofDays(to)));
    }

    private Document page(Scene.Stage stage) {
        return new Reading(web).page(path(stage));
    }

    private static String path(Scene.Stage stage) {
        return stage.territory().path() + "/concertations/"
                + stage.concertation().slug();
    }
}
