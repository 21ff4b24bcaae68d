package fr.concertations.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.argument.ArgumentDraft;
import fr.concertations.argument.ArgumentId;
import fr.concertations.argument.Arguments;
import fr.concertations.argument.Stance;
import fr.concertations.moderation.Moderation;
import fr.concertations.moderation.ReportReason;
import fr.concertations.testing.Aftermath;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** What is long is read a page at a time, and nothing of it is out of reach. */
@ApplicationTest
class LongPagesTests {
    private static final int MANY = 40;

    @Autowired
    WebApplicationContext web;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    @Autowired
    Aftermath aftermath;

    @Autowired
    Arguments arguments;

    @Autowired
    Moderation moderation;

    @Test
    void argumentsGoOnOnPagesOfTheirOwn() {
        var contribution = scene.contribution(scene.everythingOpen());
        var ids = new ArrayList<ArgumentId>();
        for (int n = 0; n < MANY; n++)
            ids.add(arguments.submit(
                    people.citizen(),
                    contribution.id(),
                    new ArgumentDraft(Stance.AGAINST, "Une file d’attente, encore une fois.", ""),
                    UUID.randomUUID()));
        var reading = new Reading(web);
        var page = reading.page(contribution.path());
        assertThat(page.select("#arguments .against li").size()).isBetween(1, MANY - 1);
        var all = page.select("#arguments .against > p a").attr("href");
        assertThat(all).isEqualTo(contribution.path() + "/arguments?sens=contre");
        assertThat(reading.page(all).select("ol.list > li")).hasSize(ArgumentSide.PAGE);
        assertThat(reading.page(all).select("a[rel=next]").attr("href")).isEqualTo(all + "&page=2");
        assertThat(reading.page(all + "&page=2").select("ol.list > li")).hasSize(MANY - ArgumentSide.PAGE);
        assertThat(reading.status(all + "&page=3")).isEqualTo(404);
        for (var id : ids) {
            var found = arguments.byId(id, Optional.empty()).orElseThrow();
            var path = found.path(contribution).replaceFirst("#.*", "");
            var anchor = "argument-" + id;
            if (page.getElementById(anchor) != null)
                assertThat(reading.page(path).getElementById(anchor)).isNotNull();
            else {
                assertThat(reading.leadsTo(path)).endsWith("#" + anchor);
                assertThat(reading.page(reading.leadsTo(path).replaceFirst("#.*", ""))
                                .getElementById(anchor))
                        .isNotNull();
            }
        }
    }

    @Test
    void aLongSynthesisIsPagedAndStandsWholeUnderItsVersion() {
        var stage = scene.everythingOpen();
        var contribution = scene.contribution(stage);
        for (int n = 0; n < 30; n++) aftermath.sentence(stage, "Phrase numéro " + n + ".", contribution);
        aftermath.publishSynthesis(stage);
        var reading = new Reading(web);
        var here = path(stage) + "/synthese";
        var first = reading.page(here);
        assertThat(first.select(".sentence")).hasSize(12);
        assertThat(first.select(".entire a").attr("href")).isEqualTo(here + "/versions/1");
        assertThat(reading.page(here + "/versions/1").select(".sentence")).hasSize(30);
        var last = reading.page(here + "?page=3");
        assertThat(last.select(".sentences > li").eachAttr("value"))
                .containsExactly("25", "26", "27", "28", "29", "30");
        assertThat(reading.status(here + "?page=4")).isEqualTo(404);
        assertThat(reading.status(here + "?page=0")).isEqualTo(404);
        var life = reading.page(contribution.path()).select("#suites");
        assertThat(life.select("li")).hasSize(12);
        assertThat(life.text()).contains("19 autres usages ne sont pas montrés ici");
    }

    @Test
    void theLifeOfAContributionTellsThatItWasHiddenAndPutBack() {
        var stage = scene.everythingOpen();
        var contribution = scene.contribution(stage);
        var moderator = people.moderator(stage.territory().code());
        var id = contribution.id().value();
        moderation.hide(moderator, "contribution", id, ReportReason.values()[0], "Un nom de personne y figurait.");
        moderation.restore(moderator, "contribution", id, "Le nom n’y est plus, merci.");
        var life = new Reading(web).page(contribution.path()).select(".life li > span");
        assertThat(life.eachText())
                .containsExactly("Écrite en ligne", "Masquée par la modération", "Rétablie par la modération");
        assertThat(new Reading(web).page(contribution.path()).text()).doesNotContain("Un nom de personne");
    }

    @Test
    void theGridIsReadASectionAtATimeAndStandsWholeUnderItsVersion() {
        var stage = scene.everythingOpen();
        aftermath.cell(stage, "conditions.conditions", "Un agent répond toujours.");
        aftermath.publishGrid(stage);
        var reading = new Reading(web);
        var here = path(stage) + "/grille";
        assertThat(reading.page(here).select("h2")).hasSize(1);
        assertThat(reading.page(here).text()).doesNotContain("Un agent répond toujours.");
        assertThat(reading.page(here + "?section=conditions").text()).contains("Un agent répond toujours.");
        assertThat(reading.page(here + "?section=inconnue").select("h2")).hasSize(1);
        var whole = reading.page(here + "/versions/1");
        assertThat(whole.select("h2"))
                .hasSameSizeAs(reading.page(here).select("nav .tags a"))
                .hasSizeGreaterThan(1);
        assertThat(whole.getElementById("conditions.conditions")).isNotNull();
        assertThat(whole.select(".entire a").attr("href")).isEqualTo(here);
    }

    private static String path(Scene.Stage stage) {
        return stage.territory().path() + "/concertations/"
                + stage.concertation().slug();
    }
}
