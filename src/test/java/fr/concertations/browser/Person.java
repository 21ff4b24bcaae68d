package fr.concertations.browser;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Somebody in front of a browser of their own, who does what labels and buttons say. */
final class Person implements AutoCloseable {
    private static final Pattern CODE = Pattern.compile("(?<!\\d)(\\d{3})[\\s\u00A0\u202F]?(\\d{3})(?!\\d)");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String site;
    private final String address;
    private final GreenMail post;
    private final BrowserContext context;
    private final Page page;

    Person(Browser browser, String site, String address, GreenMail post) {
        this.site = site;
        this.address = address;
        this.post = post;
        this.context = browser.newContext(
                new Browser.NewContextOptions().setLocale("fr-FR").setViewportSize(1280, 900));
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE.toMillis());
    }

    Page page() {
        return page;
    }

    void goTo(String path) {
        page.navigate(site + path);
    }

    /** Signs in by the code that arrives by e-mail, and says who one is the first time. */
    void signIn(String publicName, String college) throws Exception {
        goTo("/app/connexion");
        fill("Votre adresse de courriel", address);
        press("Recevoir un code");
        fill("Votre code", code());
        press("Se connecter");
        page.waitForURL("**/app/bienvenue**");
        fill("Nom public", publicName);
        choose(college);
        press("Continuer");
        page.waitForURL(url -> !url.contains("bienvenue"));
    }

    void fill(String label, String text) {
        var field = page.getByLabel(label).first();
        field.fill(text);
        field.blur();
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

    void press(String button) {
        page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    void sees(String text) {
        page.getByText(text).first().waitFor();
    }

    private String code() throws MessagingException, IOException, InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            var mine = Arrays.stream(post.getReceivedMessages())
                    .filter(this::isForMe)
                    .toList();
            if (!mine.isEmpty()) return codeIn(mine.getLast());
            Thread.sleep(100);
        }
        throw new AssertionError("no code came to " + address);
    }

    private boolean isForMe(Message message) {
        try {
            return message.getAllRecipients()[0].toString().contains(address);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String codeIn(Message message) throws MessagingException, IOException {
        var found = CODE.matcher(GreenMailUtil.getBody(message));
        if (!found.find()) throw new AssertionError("the message holds no code");
        return found.group(1) + found.group(2);
    }

    @Override
    public void close() {
        context.close();
    }
}
