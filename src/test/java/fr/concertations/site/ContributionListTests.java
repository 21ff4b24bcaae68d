package fr.concertations.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.argument.ArgumentDraft;
import fr.concertations.argument.Arguments;
import fr.concertations.argument.Stance;
import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionDraft;
import fr.concertations.contribution.ContributionKind;
import fr.concertations.contribution.Contributions;
import fr.concertations.moderation.ModerableContent;
import fr.concertations.testing.Aftermath;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** The list of contributions is what its address says, whatever the address says. */
@ApplicationTest
class ContributionListTests {
    @Autowired
    WebApplicationContext web;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    @Autowired
    Aftermath aftermath;

    @Autowired
    Contributions contributions;

    @Autowired
    Arguments arguments;

    @Autowired
    List<ModerableContent> moderables;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void choicesKeepEachOtherAndAreTakenBackOneByOne() {
        var stage = scene.everythingOpen();
        write(stage, ContributionKind.RISK, "Un risque");
        write(stage, ContributionKind.PROPOSAL, "Une proposition");
        var page = list(stage, "?type=RISK&theme=accueil&college=CITIZEN&tri=hasard");
        assertThat(titles(page)).containsExactly("Un risque");
        assertThat(page.select("#liste").text()).isEqualTo("1 contribution sur 2");
        assertThat(page.select(".chosen a").eachAttr("href"))
                .containsExactly(
                        path(stage) + "?theme=accueil&college=CITIZEN&tri=hasard",
                        path(stage) + "?type=RISK&college=CITIZEN&tri=hasard",
                        path(stage) + "?type=RISK&theme=accueil&tri=hasard");
        assertThat(page.select("select[name=type] option[selected]").val()).isEqualTo("RISK");
        assertThat(page.select("select[name=tri] option[selected]").val()).isEqualTo("hasard");
    }

    @Test
    void wordsItDoesNotKnowAskForNothing() {
        var stage = scene.everythingOpen();
        write(stage, ContributionKind.RISK, "Un risque");
        var page = list(stage, "?type=rien&theme=nulle-part&college=%00&canal=PIGEON&reponse=peut-etre&tri=envers");
        assertThat(titles(page)).containsExactly("Un risque");
        assertThat(page.select(".chosen")).isEmpty();
    }

    @Test
    void anImpossiblePageIsNotThere() {
        var stage = scene.everythingOpen();
        for (var page : List.of("2", "0", "-1", "99999999999", "un"))
            assertThat(new Reading(web).status(path(stage) + "?page=" + page))
                    .as(page)
                    .isEqualTo(404);
        assertThat(list(stage, "?page=1").select(".empty").text()).contains("Aucune contribution pour l’instant");
    }

    @Test
    void whatIsEmptySaysWhatToWiden() {
        var stage = scene.everythingOpen();
        write(stage, ContributionKind.RISK, "Un risque");
        var page = list(stage, "?type=PROPOSAL&college=CITIZEN");
        assertThat(page.select(".empty a").eachAttr("href"))
                .containsExactly(path(stage) + "?college=CITIZEN", path(stage) + "?type=PROPOSAL", path(stage));
        assertThat(page.select(".card")).isEmpty();
    }

    @Test
    void everyOrderShowsEachContributionOnceOverItsPages() {
        var stage = scene.everythingOpen();
        for (int n = 0; n < Contributions.PAGE + 3; n++) write(stage, ContributionKind.RISK, "Risque numéro " + n);
        for (var order : ListOrder.values()) {
            var query = order == ListOrder.RECENT ? "?" : "?tri=" + order.code() + "&";
            var first = list(stage, query + "page=1");
            var second = list(stage, query + "page=2");
            var seen = new HashSet<>(titles(first));
            assertThat(titles(first)).as(order.code()).hasSize(Contributions.PAGE);
            assertThat(titles(second)).hasSize(3).noneMatch(seen::contains);
            assertThat(titles(list(stage, query + "page=2"))).isEqualTo(titles(second));
            assertThat(first.select("a[rel=next]").attr("href")).isEqualTo(path(stage) + query + "page=2");
            assertThat(first.select("a[rel=prev]")).isEmpty();
            assertThat(second.select("a[rel=prev]").attr("href"))
                    .isEqualTo(path(stage) + (order == ListOrder.RECENT ? "" : "?tri=" + order.code()));
            assertThat(second.select("a[rel=next]")).isEmpty();
        }
    }

    @Test
    void theMostDiscussedComesFirst() {
        var stage = scene.everythingOpen();
        var discussed = write(stage, ContributionKind.RISK, "Très discutée");
        write(stage, ContributionKind.RISK, "Plus récente");
        arguments.submit(
                people.citizen(),
                discussed.id(),
                new ArgumentDraft(Stance.FOR, "Une voix humaine rassure.", ""),
                UUID.randomUUID());
        assertThat(titles(list(stage, ""))).containsExactly("Plus récente", "Très discutée");
        assertThat(titles(list(stage, "?tri=discutees"))).containsExactly("Très discutée", "Plus récente");
    }

    @Test
    void answeredOnesAreToldFromTheOthers() {
        var stage = scene.everythingOpen();
        var heard = write(stage, ContributionKind.RISK, "Entendue");
        write(stage, ContributionKind.RISK, "Pas encore");
        assertThat(list(stage, "").select("select[name=reponse]")).isEmpty();
        aftermath.conclusion(stage, "Ouvrir une ligne.", List.of(), List.of(heard.id()));
        aftermath.publishConclusions(stage);
        assertThat(titles(list(stage, "?reponse=oui"))).containsExactly("Entendue");
        assertThat(titles(list(stage, "?reponse=non"))).containsExactly("Pas encore");
        assertThat(list(stage, "").select("select[name=reponse] option")).hasSize(3);
    }

    @Test
    void whatIsHiddenLeavesNoTrace() {
        var stage = scene.everythingOpen();
        var hidden = write(stage, ContributionKind.RISK, "Propos masqués");
        write(stage, ContributionKind.RISK, "Propos publics");
        transaction.executeWithoutResult(s -> moderables.stream()
                .filter(m -> m.kind().equals("contribution"))
                .findFirst()
                .orElseThrow()
                .hide(hidden.id().value()));
        for (var order : ListOrder.values())
            assertThat(list(stage, "?tri=" + order.code()).html())
                    .contains("Propos publics", "1 contribution")
                    .doesNotContain("Propos masqués", hidden.id().toString());
        var concertation = new Reading(web).page(path(stage).replace("/contributions", ""));
        assertThat(concertation.html())
                .doesNotContain("Propos masqués", hidden.id().toString());
        for (var page : List.of("", "/arguments", "/versions"))
            assertThat(new Reading(web).status(hidden.path() + page)).as(page).isEqualTo(410);
    }

    private Contribution write(Scene.Stage stage, ContributionKind kind, String title) {
        var author = people.citizen();
        var theme = stage.concertation().themes().getFirst().id();
        var draft = new ContributionDraft(kind, theme, title, "Si la machine ne comprend pas, il faut quelqu’un.");
        var id = contributions.submit(author, stage.concertation().id(), draft, UUID.randomUUID());
        return contributions.unchecked(id).orElseThrow();
    }

    private Document list(Scene.Stage stage, String query) {
        return new Reading(web).page(path(stage) + query);
    }

    private static List<String> titles(Document page) {
        return page.select(".card h3").stream().map(Element::text).toList();
    }

    private static String path(Scene.Stage stage) {
        return stage.territory().path() + "/concertations/"
                + stage.concertation().slug() + "/contributions";
    }
}
