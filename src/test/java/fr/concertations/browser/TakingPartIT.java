package fr.concertations.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import fr.concertations.bench.Crowd;
import fr.concertations.identity.BusyNetwork;
import fr.concertations.identity.Secrets;
import fr.concertations.testing.HeapDump;
import fr.concertations.testing.Jar;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Newcomers on a phone, without account: two taps, offline seconds, keyboards, retries, and two nodes on one database. */
class TakingPartIT {
    private static final int PHONE = 390;
    private static final int HIGH = 844;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final String VOTING = "/app/concertations/quelle-place-pour-l-ia-a-l-accueil-de-la-mairie";
    private static final String WRITING = "/app/concertations/des-cameras-qui-comptent-les-pietons-ou-est-la-limite";
    private static final String CODE = "Code de connexion\u00A0: ([0-9]{6})";
    private static final String SESSION_COOKIE = "concertations";
    private static final long MOST_BYTES_OF_A_VISIT = 250_000;
    private static final int FREE_PER_NETWORK = 200;
    private static final String GUEST_COOKIE = "concertations-invite";

    @TempDir
    private static Path data;

    private static Chromium chromium;
    private static EmbeddedPostgres database;
    private static Jar node;
    private static Jar otherNode;

    @BeforeAll
    static void start() throws Exception {
        chromium = Chromium.shared();
        database = EmbeddedPostgres.start();
        var environment = Map.of(
                "DATABASE_URL",
                "jdbc:postgresql://localhost:" + database.getPort() + "/postgres",
                "DATABASE_USER",
                "postgres",
                "DATABASE_PASSWORD",
                "postgres");
        node = Jar.serve(environment, data.resolve("one"), "--demo");
        node.await("Ctrl-C");
        otherNode = Jar.serve(environment, data.resolve("other"));
    }

    @AfterAll
    static void stop() throws Exception {
        if (otherNode != null) otherNode.close();
        if (node != null) node.close();
        if (database != null) database.close();
    }

    @Test
    void aNewcomerGivesAPositionInTwoTaps() throws Exception {
        try (var phone = phone()) {
            var page = opened(phone, VOTING + "/voter");
            var began = System.nanoTime();
            looks(page, "newcomer-deck");
            answer(page, "D’accord").tap();
            page.getByText("À quel titre participez-vous").waitFor();
            looks(page, "newcomer-who");
            button(page, "Citoyenne ou citoyen").tap();
            page.getByText("1 réponse sur").waitFor();
            System.out.println("newcomer: 2 taps, "
                    + Duration.ofNanos(System.nanoTime() - began).toMillis()
                    + " ms from the first statement shown, axe-core and pictures included");
            looks(page, "newcomer-next");
            assertThat(positionsOf(phone)).isEqualTo(1);
            button(page, "J’arrête là").tap();
            page.getByText("Il en reste").waitFor();
            looks(page, "newcomer-end");
            page.navigate(site() + "/app/invite");
            page.getByText("1 position").waitFor();
            looks(page, "newcomer-mine");
        }
    }

    /** What the server holds for one person who read, answered and began to write, as a heap dump of it tells. */
    @Test
    void aTypicalVisitWeighsLittleOnTheServer() throws Exception {
        try (var phone = phone()) {
            var page = begun(phone);
            answer(page, "Mitigé").tap();
            page.getByText("2 réponses sur").waitFor();
            page.navigate(site() + VOTING);
            page.locator(".card h3 a").first().tap();
            page.getByText("Votre position").first().waitFor();
            page.navigate(site() + WRITING + "/contribuer");
            page.getByLabel("Titre").fill("Des caméras qui dorment la nuit");
            page.getByText("Brouillon enregistré").waitFor();
            var session = HeapDump.of(node.process(), data)
                    .retainedBy("org.apache.catalina.session.StandardSession", "id", cookie(phone, SESSION_COOKIE));
            System.out.println("one visit: " + session + " bytes retained by its session");
            assertThat(session).isBetween(10_000L, MOST_BYTES_OF_A_VISIT);
        }
    }

    @Test
    void theDeckIsDoneByKeyboardAlone() throws Exception {
        try (var phone = phone()) {
            var page = opened(phone, VOTING + "/voter");
            page.keyboard().press("1");
            page.getByText("À quel titre participez-vous").waitFor();
            for (int tabs = 0; tabs < 10 && !focused(page).contains("Citoyenne"); tabs++)
                page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.getByText("1 réponse sur").waitFor();
            page.keyboard().press("2");
            page.getByText("2 réponses sur").waitFor();
            page.keyboard().press("0");
            page.getByText("3 réponses sur").waitFor();
            page.keyboard().press("ArrowLeft");
            page.locator("[aria-pressed='true']").waitFor();
            page.keyboard().press("3");
            page.locator("[aria-pressed='true']").waitFor(detached());
            assertThat(positionsOf(phone)).isEqualTo(3);
        }
    }

    @Test
    void anAnswerGivenOfflineIsToldKeptAndCountedOnce() throws Exception {
        try (var phone = phone()) {
            var page = begun(phone);
            phone.setOffline(true);
            answer(page, "Mitigé").tap();
            page.getByText("pas encore enregistrée").waitFor();
            assertThat(positionsOf(phone)).isEqualTo(1);
            phone.setOffline(false);
            page.getByText("2 réponses sur").waitFor();
            page.getByText("pas encore enregistrée").waitFor(detached());
            assertThat(positionsOf(phone)).isEqualTo(2);
        }
    }

    /** The tab is closed before the connection comes back; the next visit keeps the answer. */
    @Test
    void anAnswerOfAClosedTabIsKeptAtTheNextVisit() throws Exception {
        try (var phone = phone()) {
            var page = begun(phone);
            phone.setOffline(true);
            answer(page, "Pas d’accord").tap();
            page.getByText("pas encore enregistrée").waitFor();
            page.close();
            phone.setOffline(false);
            var again = opened(phone, VOTING + "/voter");
            again.getByText("2 réponses sur").waitFor();
            assertThat(positionsOf(phone)).isEqualTo(2);
        }
    }

    @Test
    void doubleClicksTheBackButtonAndReplaysLeaveOneAct() throws Exception {
        try (var phone = phone()) {
            var page = begun(phone);
            var sent = new ArrayList<Request>();
            page.onRequest(request -> {
                if (request.url().contains("v-r=uidl")) sent.add(request);
            });
            answer(page, "D’accord").dblclick();
            page.getByText("2 réponses sur").waitFor();
            page.waitForTimeout(500);
            assertThat(positionsOf(phone)).isEqualTo(2);
            var replayed = sent.getFirst();
            for (int n = 0; n < 3; n++)
                page.evaluate(
                        "([url, body]) => fetch(url, {method: 'POST', body, headers: {'Content-Type': 'application/json'}}).then(r => r.text())",
                        new Object[] {replayed.url(), replayed.postData()});
            page.navigate(site() + VOTING);
            page.locator("h1").waitFor();
            page.goBack();
            page.getByText("2 réponses sur").waitFor();
            assertThat(positionsOf(phone)).isEqualTo(2);
        }
    }

    /** Typed while offline, the tab closed, found again, sent by a hand faster than hands: checked, published, once. */
    @Test
    void whatIsTypedOfflineSurvivesAClosedTab() throws Exception {
        try (var phone = phone()) {
            var page = opened(phone, WRITING + "/contribuer");
            page.getByLabel("Votre code postal").fill("35000");
            button(page, "Citoyenne ou citoyen").tap();
            page.getByLabel("Titre").waitFor();
            page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("Proposition")))
                    .check();
            page.getByLabel("Titre").fill("Des caméras qui effacent leurs images");
            page.getByText("Brouillon enregistré").waitFor();
            looks(page, "contribuer-invite");
            phone.setOffline(true);
            page.getByLabel("Votre texte").pressSequentially("Aucune image ne doit être gardée après comptage.");
            page.getByText("Pas encore enregistré").waitFor();
            page.close();
            phone.setOffline(false);
            var again = opened(phone, WRITING + "/contribuer");
            again.getByText("Nous avons retrouvé").waitFor();
            assertThat(again.getByLabel("Votre texte").inputValue())
                    .isEqualTo("Aucune image ne doit être gardée après comptage.");
            button(again, "Publier ma contribution").dblclick();
            again.getByText("Merci, votre contribution est publiée").waitFor();
            looks(again, "contribuer-merci");
            assertThat(count("select count(*) from contribution.item where author_id = ?::uuid", guest(phone)))
                    .isEqualTo(1);
            assertThat(count("select count(*) from contribution.draft where account_id = ?::uuid", guest(phone)))
                    .isZero();
        }
    }

    /** Many came from this network: the browser computes by itself, and the answer is kept. */
    @Test
    void aBusyNetworkAsksForALittleWorkAndKeepsTheAnswer() throws Exception {
        try (var busy = new BusyNetwork(database.getPostgresDatabase(), FREE_PER_NETWORK);
                var phone = phone()) {
            var page = opened(phone, VOTING + "/voter");
            var proofs = new ArrayList<Request>();
            page.onRequest(request -> {
                if (String.valueOf(request.postData()).contains("\"proven\"")) proofs.add(request);
            });
            answer(page, "D’accord").tap();
            var began = System.nanoTime();
            button(page, "Citoyenne ou citoyen").tap();
            page.getByText("1 réponse sur").waitFor();
            System.out.println("busy network: "
                    + Duration.ofNanos(System.nanoTime() - began).toMillis() + " ms from the press to the answer kept");
            assertThat(proofs).hasSize(1);
            assertThat(positionsOf(phone)).isEqualTo(1);
        }
    }

    /** A device that cannot compute: by e-mail instead, and what was pressed before is kept. */
    @Test
    void aDeviceThatCannotComputeGoesByMail() throws Exception {
        try (var busy = new BusyNetwork(database.getPostgresDatabase(), FREE_PER_NETWORK);
                var phone = phone()) {
            phone.addInitScript("Object.defineProperty(window.crypto, 'subtle', { value: undefined })");
            var page = opened(phone, VOTING + "/voter");
            answer(page, "Mitigé").tap();
            button(page, "Citoyenne ou citoyen").tap();
            page.getByText("La vérification n’a pas abouti").waitFor();
            looks(page, "newcomer-refused");
            page.getByText("Participer plutôt avec mon adresse de courriel").tap();
            page.getByLabel("Votre adresse de courriel").fill("sans-calcul@exemple.fr");
            button(page, "Recevoir un code").tap();
            page.getByLabel("Votre code").fill(node.await(CODE).group(1));
            button(page, "Se connecter").tap();
            page.getByLabel("Votre nom public").fill("Sans calcul");
            page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Citoyenne ou citoyen"))
                    .check();
            button(page, "Continuer").tap();
            page.getByText("Vous avez répondu «\u00A0Mitigé\u00A0»").waitFor();
            page.getByText("1 réponse sur").waitFor();
            assertThat(count(
                            "select count(*) from ballot.position join identity.account on voter_id = account.id where choice = 'MIXED' and public_name = ?",
                            "Sans calcul"))
                    .isEqualTo(1);
        }
    }

    @Test
    void aPositionTakenOnOneNodeShowsOnTheOther() throws Exception {
        try (var here = phone();
                var there = phone()) {
            var reading = opened(here, VOTING);
            reading.locator(".card h3 a").first().tap();
            reading.getByText("Votre position").first().waitFor();
            reading.waitForTimeout(1500);
            var path = reading.url().substring(site().length());
            var voting = there.newPage();
            voting.setDefaultTimeout(PATIENCE.toMillis());
            voting.navigate(otherNode.site() + "/app/participer?suite=" + path);
            button(voting, "Élue ou élu").tap();
            answer(voting, "D’accord").tap();
            reading.getByText("De nouvelles positions sont arrivées")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            looks(reading, "contribution-live");
        }
    }

    /** The same guest, by a link, on two devices and two nodes. */
    @Test
    void oneGuestOnTwoNodesKeepsOnePosition() throws Exception {
        try (var phone = phone();
                var tablet = phone()) {
            var page = opened(phone, VOTING + "/voter");
            var contribution = page.locator("[data-contribution]").getAttribute("data-contribution");
            answer(page, "D’accord").tap();
            button(page, "Agente ou agent public").tap();
            page.getByText("1 réponse sur").waitFor();
            page.navigate(site() + "/app/invite");
            button(page, "Obtenir un lien").tap();
            var link = page.getByLabel("Votre lien").inputValue().replace(site(), otherNode.site());
            var elsewhere = tablet.newPage();
            elsewhere.setDefaultTimeout(PATIENCE.toMillis());
            elsewhere.navigate(link);
            button(elsewhere, "Continuer ici").tap();
            elsewhere.getByText("1 position").waitFor();
            elsewhere.navigate(otherNode.site() + "/app/contributions/" + contribution);
            answer(elsewhere, "Pas d’accord").tap();
            elsewhere.getByText("Votre position est enregistrée").waitFor();
            assertThat(count("select count(*) from ballot.position where voter_id = ?::uuid", guest(phone)))
                    .isEqualTo(1);
            assertThat(count(
                            "select count(*) from ballot.position where choice = 'DISAGREE' and voter_id = ?::uuid",
                            guest(phone)))
                    .isEqualTo(1);
        }
    }

    /** Two hundred browsers of one guest press at the same moment, half of them on each node. */
    @Test
    void twoHundredAnswersAtOnceOnTwoNodesLeaveOne() throws Exception {
        try (var phone = phone()) {
            var page = begun(phone);
            var contribution = page.locator("[data-contribution]").getAttribute("data-contribution");
            Crowd.answersAtOnce(
                    200,
                    List.of(node.site(), otherNode.site()),
                    GUEST_COOKIE,
                    secret(phone),
                    "contributions/" + contribution);
            assertThat(positionsOf(phone)).isEqualTo(2);
        }
    }

    private static Page begun(BrowserContext phone) throws Exception {
        var page = opened(phone, VOTING + "/voter");
        answer(page, "D’accord").tap();
        button(page, "Citoyenne ou citoyen").tap();
        page.getByText("1 réponse sur").waitFor();
        return page;
    }

    private static Page opened(BrowserContext phone, String path) throws Exception {
        var page = phone.newPage();
        page.setDefaultTimeout(PATIENCE.toMillis());
        page.navigate(site() + path);
        page.locator("main h1").first().waitFor();
        return page;
    }

    private static Locator answer(Page page, String said) {
        return page.locator(".answers button")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + said)));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("document.activeElement.textContent"));
    }

    private static Locator.WaitForOptions detached() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }

    private static void looks(Page page, String name) {
        page.waitForFunction("!document.querySelector('main :not(:defined)')");
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + "-" + PHONE + ".png")));
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("%s holds in the width of a phone", name)
                .isEqualTo(true);
        assertThat(Chromium.violations(page)).as(name).isEmpty();
    }

    private static BrowserContext phone() {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("fr-FR")
                        .setHasTouch(true)
                        .setIsMobile(true)
                        .setViewportSize(PHONE, HIGH));
    }

    private static String site() throws Exception {
        return node.site();
    }

    /** Who this device is. */
    private static String guest(BrowserContext phone) throws Exception {
        try (var connection = database.getPostgresDatabase().getConnection();
                var asked = connection.prepareStatement(
                        "select account_id from identity.guest_device where token_hash = ?")) {
            asked.setBytes(1, Secrets.hash("guest device", secret(phone)));
            try (var found = asked.executeQuery()) {
                assertThat(found.next()).as("the guest of this device").isTrue();
                return found.getString(1);
            }
        }
    }

    private static String secret(BrowserContext phone) {
        return cookie(phone, GUEST_COOKIE);
    }

    private static String cookie(BrowserContext phone, String name) {
        return phone.cookies().stream()
                .filter(cookie -> cookie.name.equals(name))
                .findFirst()
                .orElseThrow()
                .value;
    }

    private static long positionsOf(BrowserContext phone) throws Exception {
        return count("select count(*) from ballot.position where voter_id = ?::uuid", guest(phone));
    }

    private static long count(String sql, String who) throws SQLException {
        try (var connection = database.getPostgresDatabase().getConnection();
                var asked = connection.prepareStatement(sql)) {
            asked.setString(1, who);
            try (var found = asked.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        }
    }
}
