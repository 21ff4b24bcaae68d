package fr.concertations.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.concertations.testing.Jar;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The application works under its content security policy, and what somebody would inject does not. @see ADR-005 */
class ApplicationPolicyIT {
    private static final Pattern CODE = Pattern.compile("Code de connexion\u00A0: ([0-9]{6})");
    private static final String REPORT = "document.addEventListener('securitypolicyviolation', "
            + "e => console.log('violation ' + e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sourceFile))";

    private static Chromium chromium;
    private static Jar jar;

    private final List<String> violations = new CopyOnWriteArrayList<>();
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void start() throws Exception {
        chromium = Chromium.shared();
        jar = DemonstrationSite.shared();
    }

    @BeforeEach
    void open() {
        context = chromium.browser().newContext(new Browser.NewContextOptions().setLocale("fr-FR"));
        context.addInitScript(REPORT);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.text().startsWith("violation")) violations.add(message.text());
        });
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void somebodySignsInIntroducesThemselvesAndLeavesWithoutAViolation() throws Exception {
        page.navigate(jar.site() + "/app/compte");
        page.waitForURL("**/app/connexion?suite=%2Fapp%2Fcompte");
        page.getByLabel("Votre adresse de courriel").fill("camille@exemple.fr");
        assertThat(Chromium.violations(page)).isEmpty();
        press("Recevoir un code");
        var code = page.getByLabel("Votre code");
        assertThat(code.getAttribute("inputmode")).isEqualTo("numeric");
        assertThat(code.getAttribute("autocomplete")).isEqualTo("one-time-code");
        var before = session();
        code.fill(jar.await(CODE.pattern()).group(1));
        press("Se connecter");
        page.waitForURL("**/app/bienvenue**");
        page.getByLabel("Votre nom public").fill("Camille D.");
        assertThat(session()).isNotEqualTo(before);
        assertThat(Chromium.violations(page)).isEmpty();
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Citoyenne ou citoyen"))
                .check();
        press("Continuer");
        page.waitForURL("**/app/compte");
        page.getByText("Ce que vous avez dit de vous").waitFor();
        assertThat(Chromium.violations(page)).isEmpty();
        page.getByRole(AriaRole.MAIN).getByText("Se déconnecter").click();
        page.waitForURL(jar.site() + "/");
        page.navigate(jar.site() + "/app/compte");
        page.waitForURL("**/app/connexion**");
        assertThat(violations).isEmpty();
    }

    @Test
    void whatIsInjectedDoesNotRun() throws Exception {
        page.navigate(jar.site() + "/app/connexion");
        page.getByLabel("Votre adresse de courriel").waitFor();
        page.evaluate("document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.ran = 1\">"
                + "<style>html { --ran: 1 }</style><iframe src=\"https://ailleurs.example\"></iframe>')");
        page.evaluate(
                "const s = document.createElement('script'); s.textContent = 'window.ran = 2'; document.body.append(s)");
        page.evaluate(
                "const s = document.createElement('script'); s.src = 'https://ailleurs.example/a.js'; document.body.append(s)");
        page.waitForTimeout(500);
        assertThat(page.evaluate("window.ran")).isNull();
        assertThat(page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--ran')"))
                .isEqualTo("");
        assertThat(violations)
                .anyMatch(v -> v.contains("script-src-attr"))
                .anyMatch(v -> v.contains("script-src-elem"))
                .anyMatch(v -> v.contains("style-src-elem"))
                .anyMatch(v -> v.contains("frame-src"));
    }

    private void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private String session() {
        return context.cookies().stream()
                .filter(cookie -> cookie.name.equals("concertations"))
                .peek(cookie -> assertThat(cookie.httpOnly).isTrue())
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
    }
}
