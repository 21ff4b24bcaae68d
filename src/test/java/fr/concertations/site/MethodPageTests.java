package fr.concertations.site;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.Scene;
import java.util.Locale;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The rules of counting, and what the last recount found. */
@ApplicationTest
class MethodPageTests {
    private final UUID recount = UUID.fromString("ffffffff-ffff-7fff-bfff-ffffffffffff");

    @Autowired
    WebApplicationContext context;

    @Autowired
    Scene scene;

    @Autowired
    DSLContext dsl;

    MockMvc browser;

    @BeforeEach
    void openBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @AfterEach
    void forget() {
        dsl.execute("delete from ballot.recount_difference where recount_id = ?", recount);
        dsl.execute("delete from ballot.recount where id = ?", recount);
    }

    @Test
    void aNightWithoutADifferenceSaysSo() throws Exception {
        recounted(1234, 0);
        page().andExpect(content().string(containsString("1\u202f234 positions relues, aucun chiffre ne différait")));
    }

    @Test
    void aDifferenceLeadsToTheContributionUnlessItIsPrivate() throws Exception {
        var open = scene.everythingOpen();
        var shown = scene.contribution(open);
        var closed = scene.byInvitation();
        recounted(10, 2);
        difference(1, open.concertation().id().value(), shown.id().value(), 3, 4);
        difference(2, closed.concertation().id().value(), UUID.randomUUID(), 7770, 7771);
        page().andExpect(content().string(containsString("2 chiffres différaient et ont été corrigés")))
                .andExpect(content().string(containsString("/contributions/" + shown.id())))
                .andExpect(content().string(containsString("on disait 3, on compte 4")))
                .andExpect(content().string(not(containsString("7\u202f770"))));
    }

    @Test
    void theRulesAreThoseOfThePages() throws Exception {
        page().andExpect(content()
                        .string(containsString(
                                "15 personnes qui ont donné chacune 7 positions, et deux groupes de 11")))
                .andExpect(content().string(containsString("Dans chaque groupe, plus de la moitié des gens")))
                .andExpect(content().string(containsString("Nettement plus de la moitié des gens")))
                .andExpect(content().string(containsString("Au moins trois personnes sur dix de chaque côté.")))
                .andExpect(
                        content().string(containsString("Plus de trois personnes sur dix sont mitigées ou passent.")))
                .andExpect(content().string(not(containsString("??"))))
                .andExpect(content().string(containsString("href=\"/grille.csv\"")));
    }

    @Test
    void aDifferenceAboutFewPeopleOfACollegeIsNotTold() throws Exception {
        var stage = scene.everythingOpen();
        var contribution = scene.contribution(stage).id();
        recounted(10, 2);
        byCollege(1, stage.concertation().id().value(), contribution.value(), 4321, 6);
        byCollege(2, stage.concertation().id().value(), contribution.value(), 8765, 8764);
        page().andExpect(content().string(containsString("le chiffre porte sur moins de 11 personnes d’un collège")))
                .andExpect(content().string(not(containsString("4\u202f321"))))
                .andExpect(content().string(containsString("on disait 8\u202f765, on compte 8\u202f764")));
    }

    private void byCollege(int rank, UUID concertation, UUID contribution, long kept, long counted) {
        difference(rank, concertation, contribution, kept, counted);
        dsl.execute(
                "update ballot.recount_difference set figure = 'TALLY', college = 'ELECTED' where recount_id = ? and rank = ?",
                recount,
                rank);
    }

    private void recounted(long positions, long differences) {
        dsl.execute(
                "insert into ballot.recount (id, started_at, finished_at, positions, differences) values (?, now() + interval '1 hour', now() + interval '1 hour', ?, ?)",
                recount,
                positions,
                differences);
    }

    private void difference(int rank, UUID concertation, UUID contribution, long kept, long counted) {
        dsl.execute(
                "insert into ballot.recount_difference (recount_id, rank, figure, concertation_id, contribution_id, kept, counted) values (?, ?, 'STANDING', ?, ?, ?, ?)",
                recount,
                rank,
                concertation,
                contribution,
                kept,
                counted);
    }

    private ResultActions page() throws Exception {
        return browser.perform(get("/methode").locale(Locale.FRENCH)).andExpect(status().isOk());
    }
}
