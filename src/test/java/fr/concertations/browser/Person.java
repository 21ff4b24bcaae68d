package fr.concertations.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Somebody in front of a browser of their own, who does what labels and buttons say. */
final class Person implements AutoCloseable {
    /** Alone on its line; elsewhere a message holds other digits. */
    private static final Pattern CODE = Pattern.compile("(?m)^\\s*(\\d{3})\\s?(\\d{3})\\s*$");

    private static final Pattern LINK = Pattern.compile("https?://\\S+/connexion/[\\w-]{43}");

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final int HIGH = 844;

    private final String site;
    private final String address;
    private final GreenMail post;
    private final BrowserContext context;
    private Page page;
    private @Nullable CDPSession chip;
    private String chipId = "";
    private int read;

    Person(Browser browser, String site, String address, GreenMail post) {
        this.site = site;
        this.address = address;
        this.post = post;
        this.context = browser.newContext(
                new Browser.NewContextOptions().setLocale("fr-FR").setViewportSize(DESK, HIGH));
        this.page = newTab();
    }

    private Page newTab() {
        var tab = context.newPage();
        tab.setDefaultTimeout(PATIENCE.toMillis());
        return tab;
    }

    /** The same browser, another tab; the first one stays open behind. */
    void turnsToAnotherTab() {
        page = newTab();
    }

    Page page() {
        return page;
    }

    String address() {
        return address;
    }

    void goTo(String path) {
        page.navigate(site + path);
        page.locator("main h1").first().waitFor();
        if (path.startsWith("/app/compte")) unfold();
    }

    /** Opens what is folded, as whoever looks for something on a long page. */
    void unfold() {
        page.evaluate("document.querySelectorAll('details.fold').forEach(fold => fold.open = true)");
    }

    /** Signs in by the code that arrives by e-mail, and says who one is the first time. */
    void signIn(String publicName, String college) {
        signInByCode();
        introduce(publicName, college);
    }

    void signInByCode() {
        goTo("/app/connexion");
        signInHere();
    }

    /** On the page that asks for it. */
    void signInHere() {
        fill("Votre adresse de courriel", address);
        press("Recevoir un code");
        fill("Votre code", code());
        press("Se connecter");
        page.waitForURL(url -> !url.contains("connexion"));
    }

    /** A key of this browser, in a chip that opens without a gesture. @see <a href="https://www.w3.org/TR/webauthn-3/#sctn-automation">WebDriver of Web Authentication</a> */
    void holdsKeys() {
        if (chip == null) {
            chip = context.newCDPSession(page);
            chip.send("WebAuthn.enable");
        }
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var asked = new JsonObject();
        asked.add("options", options);
        chipId = chip.send("WebAuthn.addVirtualAuthenticator", asked)
                .get("authenticatorId")
                .getAsString();
    }

    /** The chip is lost with all its keys. */
    void losesKeys() {
        var lost = new JsonObject();
        lost.addProperty("authenticatorId", chipId);
        Objects.requireNonNull(chip).send("WebAuthn.removeVirtualAuthenticator", lost);
    }

    /** On the account page: what whoever holds a role does first. */
    void addsAKey() {
        goTo("/app/compte");
        var sleeping = page.getByText("Votre rôle demande une connexion avec une clé d’accès.");
        sleeping.waitFor();
        press("Ajouter une clé d’accès");
        sleeping.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        page.locator("main h1").first().waitFor();
        unfold();
        sees("Retirer");
    }

    /** By a key this browser knows, and nothing else. */
    void signInByKey() {
        goTo("/app/connexion");
        press("Se connecter avec une clé d’accès");
        page.waitForURL("**/app/compte");
    }

    void signOut() {
        goTo("/app/deconnexion");
        press("Se déconnecter");
        page.waitForURL(site + "/");
    }

    void introduce(String publicName, String college) {
        page.waitForURL("**/app/bienvenue**");
        fill("Votre nom public", publicName);
        choose(college);
        press("Continuer");
        page.waitForURL(url -> !url.contains("bienvenue"));
    }

    void fill(String label, String text) {
        var field = field(label);
        field.fill(text);
        field.blur();
    }

    /** Writes it anew, slowly enough for it to take that long. */
    void keepsTyping(String label, String text, Duration howLong) {
        var field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        field.fill("");
        field.pressSequentially(
                text, new Locator.PressSequentiallyOptions().setDelay((double) howLong.toMillis() / text.length()));
    }

    void choose(String option) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(option))
                .first()
                .check();
    }

    void tick(String option) {
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(option))
                .first()
                .check();
    }

    /** Takes one thing of a short list. */
    void select(String label, String option) {
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
    }

    /** Takes the first thing a field offers that it does not hold yet. @return what it says */
    String pickFirst(String label) {
        var field = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label));
        field.click();
        var first = page.locator("vaadin-multi-select-combo-box-item:not([selected])")
                .first();
        var said = first.innerText().strip();
        first.click();
        field.press("Escape");
        return said;
    }

    /** What was taken in lists of many. */
    List<String> taken() {
        return page.locator("vaadin-multi-select-combo-box").all().stream()
                .map(list -> (String) list.evaluate("list => list.selectedItems.map(item => item.label).join()"))
                .toList();
    }

    /** A field of the screen. */
    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .locator("visible=true")
                .first();
    }

    /** What stands in a field of the screen. */
    String value(String label) {
        return field(label).inputValue();
    }

    /** Types a day, and closes the calendar that opens with it. */
    void dates(Locator field, String day) {
        field.fill(day);
        field.press("Enter");
    }

    /** A field of the dialog that is open. */
    Locator inDialog(String label) {
        return page.getByRole(AriaRole.DIALOG).getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    /** Types in a field that offers things, and takes the one that says this. */
    void pick(String label, String option) {
        var field = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label));
        field.click();
        field.fill(option);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .first()
                .click();
        field.press("Escape");
    }

    void press(String button) {
        page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    /** The server knows this browser no more, as after two hours away: what it is sent is a session it forgot. */
    void losesTheSession() {
        var session = context.cookies(site + "/app/").stream()
                .filter(cookie -> cookie.name.equals("concertations"))
                .findFirst()
                .orElseThrow();
        session.value = "0".repeat(session.value.length());
        context.addCookies(List.of(session));
    }

    /** Whether the server still knows whom it belongs to. */
    boolean isSignedIn() {
        return context.request()
                        .get(site + "/app/compte", RequestOptions.create().setMaxRedirects(0))
                        .status()
                == 200;
    }

    /** Presses a button of the dialog that is open, which closes it. */
    void confirm(String button) {
        answer(button);
        page.getByRole(AriaRole.DIALOG).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** Presses a button of the dialog that is open. */
    void answer(String button) {
        page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    void follow(String link) {
        page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    void sees(String text) {
        page.getByText(text).locator("visible=true").first().waitFor();
    }

    /** Reads the screen as axe-core does, and keeps its picture on a desk and on a phone. */
    void looks(String name) {
        page.waitForFunction("document.title && !document.querySelector('main :not(:defined)')");
        picture(name, PHONE);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("%s holds in the width of a phone", name)
                .isEqualTo(true);
        picture(name, DESK);
        assertThat(Chromium.violations(page)).as(name).isEmpty();
    }

    /** The same screen in dark colours. */
    void looksInTheDark(String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        looks(name + "-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** Names of those the browser keeps for the site. */
    List<String> cookies() {
        return context.cookies(site + "/app/").stream()
                .map(cookie -> cookie.name)
                .toList();
    }

    private void picture(String name, int width) {
        page.setViewportSize(width, HIGH);
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + "-" + width + ".png")));
    }

    /** The one of the latest letter not read yet that has one. */
    String code() {
        var found = unread(CODE);
        return found.group(1) + found.group(2);
    }

    /** The one of the latest letter not read yet that signs in. */
    String link() {
        return unread(LINK).group();
    }

    private Matcher unread(Pattern wanted) {
        return await("a letter with " + wanted + " to " + address)
                .atMost(PATIENCE)
                .until(() -> latestUnread(wanted), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<Matcher> latestUnread(Pattern wanted) {
        var mine =
                Arrays.stream(post.getReceivedMessages()).filter(this::isForMe).toList();
        for (int latest = mine.size() - 1; latest >= read; latest--) {
            var found = in(mine.get(latest), wanted);
            if (!found.find()) continue;
            read = mine.size();
            return Optional.of(found);
        }
        return Optional.empty();
    }

    private boolean isForMe(Message message) {
        try {
            return message.getAllRecipients()[0].toString().contains(address);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static Matcher in(Message message, Pattern wanted) {
        return wanted.matcher(
                GreenMailUtil.getBody(message).replace("=\r\n", "").replace("=3D", "="));
    }

    @Override
    public void close() {
        context.close();
    }
}
