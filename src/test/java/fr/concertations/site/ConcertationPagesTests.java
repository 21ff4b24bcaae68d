package fr.concertations.site;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.concertations.argument.ArgumentDraft;
import fr.concertations.argument.Arguments;
import fr.concertations.argument.Replies;
import fr.concertations.argument.Stance;
import fr.concertations.ballot.Ballots;
import fr.concertations.ballot.Position;
import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.Contributions;
import fr.concertations.contribution.SuggestionDraft;
import fr.concertations.contribution.SuggestionId;
import fr.concertations.contribution.Suggestions;
import fr.concertations.debate.StageDraft;
import fr.concertations.debate.StageKind;
import fr.concertations.debate.Visibility;
import fr.concertations.kernel.Typography;
import fr.concertations.opinion.VotesRead;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The public pages of concertations and contributions: anybody reads them, unless by invitation. */
@ApplicationTest
class ConcertationPagesTests {
    @Autowired
    WebApplicationContext context;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    @Autowired
    Contributions contributions;

    @Autowired
    Suggestions suggestions;

    @Autowired
    Ballots ballots;

    @Autowired
    Arguments arguments;

    @Autowired
    Replies replies;

    MockMvc browser;

    @BeforeEach
    void openBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    @Test
    void aConcertationSaysWhatItAsksAndAwaitsTheFirstContribution() throws Exception {
        var stage = scene.everythingOpen();
        reads(path(stage), "Quelles garanties voulez-vous ?");
        reads(path(stage), "Avant de décider, nous vous demandons");
        reads(path(stage) + "/contributions", "Aucune contribution");
    }

    /** An étape ends at midnight: the day before is the last one people can use. */
    @Test
    void theLastDayOfAnEtapeIsADayPeopleCanUse() throws Exception {
        var paris = ZoneId.of("Europe/Paris");
        var lastDay = LocalDate.now(paris).plusDays(20);
        var stage = scene.opened(
                Visibility.PUBLIC,
                Set.of(),
                StageDraft.usual(
                        StageKind.VOTE,
                        Instant.now().minus(Duration.ofDays(1)),
                        lastDay.plusDays(1).atStartOfDay(paris).toInstant()));
        var said = "jusqu’au " + Typography.shortDate(lastDay, Locale.FRENCH);
        reads(path(stage), said);
        reads(stage.territory().path(), said);
    }

    @Test
    void itShowsWhatGathersOnceEnoughPeopleAgree() throws Exception {
        var stage = scene.everythingOpen();
        var contribution = scene.contribution(stage);
        agree(contribution, 10);
        VotesRead.now(context, stage.concertation().id());
        doesNotRead(path(stage), "Ce qui rassemble</h3>");
        agree(contribution, 1);
        VotesRead.now(context, stage.concertation().id());
        reads(path(stage), "Ce qui rassemble</h3>");
        reads(path(stage), contribution.title());
        reads(path(stage) + "/contributions?type=PROPOSAL&college=CITIZEN", contribution.title());
    }

    @Test
    void aContributionShowsItsTextItsArgumentsAndItsPositionsByCollege() throws Exception {
        var stage = scene.everythingOpen();
        var contribution = scene.contribution(stage);
        agree(contribution, 11);
        arguments.submit(
                people.citizen(),
                contribution.id(),
                new ArgumentDraft(Stance.AGAINST, "Le standard sonne dans le vide.", ""),
                UUID.randomUUID());
        var path = "/contributions/" + contribution.id() + "/toujours-pouvoir-parler-a-un-agent";
        reads(path, "il faut un bouton pour joindre quelqu’un");
        reads(path, "Le standard sonne dans le vide.");
        reads(path, "Citoyens");
    }

    @Test
    void aContributionShowsItsVersionsWithTheirDifferencesAndWhoSuggestedThem() throws Exception {
        var author = people.citizen();
        var contribution = scene.contribution(scene.everythingOpen(), author);
        var body = "Si la machine ne comprend pas, il faut un bouton pour joindre <un agent>, tout de suite.";
        var taken = suggest(contribution, body);
        suggestions.accept(author, taken, "Merci.");
        var waiting = suggest(contribution, body + " Même le soir.");
        var path = contribution.path() + "/versions";
        reads(path, "Version 2");
        reads(path, "sur une suggestion de Une personne");
        reads(path, "<del><span class=\"visually-hidden\"> retiré\u00A0: </span>quelqu’un</del>");
        reads(path, "<ins><span class=\"visually-hidden\"> ajouté\u00A0: </span>&lt;un agent&gt;</ins>");
        reads(path, "id=\"suggestion-" + waiting + "\"");
        reads(path, "En attente de réponse");
        reads(path, "Réponse\u00A0: Merci.");
    }

    @Test
    void anArgumentShowsHowManyFindItUsefulAndItsReplies() throws Exception {
        var contribution = scene.contribution(scene.everythingOpen());
        var draft = new ArgumentDraft(Stance.FOR, "Une voix humaine rassure.", "");
        var argument = arguments.submit(people.citizen(), contribution.id(), draft, UUID.randomUUID());
        reads(contribution.path(), "Une voix humaine rassure.");
        doesNotRead(contribution.path(), "trouve utile");
        arguments.markUseful(people.citizen(), argument);
        var reply = replies.reply(people.citizen(), argument, "Sauf quand elle ne répond pas.", UUID.randomUUID());
        reads(contribution.path(), "1 personne le trouve utile");
        reads(contribution.path(), "Sauf quand elle ne répond pas.");
        reads(contribution.path(), "id=\"reponse-" + reply + "\"");
        doesNotRead(contribution.path(), "une place sur trois");
        for (int n = 0; n < 2; n++) arguments.submit(people.citizen(), contribution.id(), draft, UUID.randomUUID());
        reads(contribution.path(), "une place sur trois revient à un argument encore peu lu");
    }

    @Test
    void whatIsByInvitationIsNotThereForOthers() throws Exception {
        var stage = scene.byInvitation("invitee@exemple.fr");
        browser.perform(get(path(stage))).andExpect(status().isNotFound());
        browser.perform(get(path(stage) + "/contributions")).andExpect(status().isNotFound());
    }

    private void reads(String path, String text) throws Exception {
        Matcher<String> shown = containsString(text);
        browser.perform(get(path).locale(Locale.FRENCH))
                .andExpect(status().isOk())
                .andExpect(content().string(shown));
    }

    private SuggestionId suggest(Contribution contribution, String body) {
        var revision =
                contributions.require(contribution.id(), Optional.empty()).revision();
        var draft = new SuggestionDraft(revision, contribution.title(), body, "");
        return suggestions.suggest(people.citizen(), contribution.id(), draft, UUID.randomUUID());
    }

    private void doesNotRead(String path, String text) throws Exception {
        browser.perform(get(path).locale(Locale.FRENCH))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(text))));
    }

    private void agree(Contribution contribution, int howMany) {
        for (var i = 0; i < howMany; i++) ballots.cast(people.citizen(), contribution.id(), Position.AGREE);
    }

    private static String path(Scene.Stage stage) {
        return stage.territory().path() + "/concertations/"
                + stage.concertation().slug();
    }
}
