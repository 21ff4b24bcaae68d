package fr.concertations.identity.web;

import static fr.concertations.db.identity.Tables.ACCOUNT;
import static fr.concertations.db.identity.Tables.SESSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import fr.concertations.identity.Accounts;
import fr.concertations.identity.College;
import fr.concertations.identity.Guests;
import fr.concertations.identity.SignIn;
import fr.concertations.testing.MovableClock;
import fr.concertations.testing.ServedTest;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.filter.OncePerRequestFilter;

/** The link of the letter over real HTTP: looked at as often as one likes, pressed once, in the browser that asked. */
@ServedTest
@TestPropertySource(properties = "logging.level.com.icegreen=off")
@Import(SignInLinkTests.Asking.class)
@DirtiesContext
class SignInLinkTests {
    private static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final Pattern LINK = Pattern.compile("http://localhost:8080(?<path>(/en)?/connexion/[\\w-]{43})\\s");
    private static final Pattern CODE = Pattern.compile("(?m)^\\s*(\\d{3})\\s?(\\d{3})\\s*$");
    private static final String GOING_TO = "/app/concertations/ia-a-l-ecole/voter?tri=recentes";

    @Autowired
    SignIn signIn;

    @Autowired
    Accounts accounts;

    @Autowired
    Guests guests;

    @Autowired
    MovableClock clock;

    @Autowired
    DSLContext dsl;

    @LocalServerPort
    int port;

    private final String address = "personne-" + UUID.randomUUID() + "@exemple.fr";
    private HttpBrowser browser;

    /** What the sign-in view does once it asked, for whoever says so by a header. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Asking {
        @Bean
        OncePerRequestFilter asking() {
            return new OncePerRequestFilter() {
                @Override
                protected void doFilterInternal(
                        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                        throws ServletException, IOException {
                    var asked = request.getHeader("X-Asked");
                    if (asked != null) {
                        var words = asked.split(" ");
                        new AskedHere(words[0], words[1], words[2]).remember(request.getSession());
                        if (words.length > 3) GuestCookie.remember(words[3], request, response);
                    }
                    chain.doFilter(request, response);
                }
            };
        }
    }

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        MAIL.start();
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
        properties.add("concertations.mail.from", () -> "bonjour@concertations.example");
        properties.add("concertations.address", () -> "http://localhost:8080");
    }

    @BeforeEach
    void open() {
        browser = new HttpBrowser(port);
    }

    @AfterAll
    static void stop() {
        MAIL.stop();
    }

    @Test
    void theButtonLetsInAndLeadsWhereOneWasGoing() throws Exception {
        accounts.memberWith(address);
        var link = asked(browser, address);
        var page = browser.get(link);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(address).contains("Me connecter").doesNotContain("<script");
        assertThat(header(page, "Cache-Control")).contains("no-store");
        assertThat(header(page, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(page, "Content-Security-Policy")).startsWith("default-src 'none'");
        var before = browser.session();
        var answer = browser.press(page);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(browser.location(answer)).startsWith("/app/bienvenue?suite=%2Fapp%2Fconcertations%2Fia-a-l-ecole");
        assertThat(browser.session()).isNotEqualTo(before);
        assertThat(opened()).containsExactly("LINK");
        var again = browser.get(link);
        assertThat(again.statusCode()).isEqualTo(410);
        assertThat(again.body()).contains("Votre connexion est déjà ouverte");
    }

    @Test
    void whateverLooksUsesNothingUp() throws Exception {
        var link = asked(browser, address);
        var scanner = new HttpBrowser(port);
        for (var i = 0; i < 20; i++) {
            browser.get(link);
            browser.head(link);
            scanner.get(link);
            scanner.head(link);
        }
        assertThat(opened()).isEmpty();
        assertThat(dsl.fetchExists(ACCOUNT, ACCOUNT.EMAIL.eq(address))).isFalse();
        assertThat(browser.press(browser.get(link)).statusCode()).isEqualTo(302);
    }

    @Test
    void fiftyAtOnceGetInOnce() throws Exception {
        var page = browser.get(asked(browser, address));
        var form = browser.form(page);
        var answers = new ArrayList<HttpResponse<String>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<HttpResponse<String>> press = () -> browser.send(form);
            for (var answer : threads.invokeAll(
                    IntStream.range(0, 50).mapToObj(i -> press).toList())) answers.add(answer.get());
        }
        var told = answers.stream()
                .collect(Collectors.groupingBy(HttpResponse::statusCode, Collectors.counting()))
                .toString();
        assertThat(answers.stream().map(browser::location).filter(to -> to.startsWith("/app/")))
                .as(told)
                .hasSize(1);
        assertThat(answers).as(told).allMatch(answer -> answer.statusCode() < 500);
        assertThat(opened()).hasSize(1);
    }

    @Test
    void theCodeAndTheLinkEndEachOther() throws Exception {
        var link = asked(browser, address);
        assertThat(signIn.check(address, code(), browser.token())).isPresent();
        assertThat(browser.get(link).statusCode()).isEqualTo(410);
        var other = "autre-" + address;
        var second = asked(browser, other);
        assertThat(browser.press(browser.get(second)).statusCode()).isEqualTo(302);
        assertThat(signIn.check(other, code(other), browser.token())).isEmpty();
    }

    @Test
    void tenMinutesAndNoMore() throws Exception {
        var link = asked(browser, address);
        var page = browser.get(link);
        clock.forward(Duration.ofMinutes(9));
        assertThat(browser.get(link).statusCode()).isEqualTo(200);
        clock.forward(Duration.ofMinutes(1).plusSeconds(1));
        var late = browser.press(page);
        assertThat(late.statusCode()).isEqualTo(410);
        assertThat(late.body()).contains("Ce lien ne sert plus").contains("suite=%2Fapp%2Fconcertations");
        assertThat(browser.get(link).statusCode()).isEqualTo(410);
        assertThat(opened()).isEmpty();
    }

    @Test
    void anotherBrowserIsToldWhatToDoAndUsesNothingUp() throws Exception {
        var link = asked(browser, address);
        var other = new HttpBrowser(port);
        var page = other.get(link);
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body())
                .contains("Ce lien ne s’ouvre pas ici")
                .doesNotContain(address)
                .doesNotContain("<form");
        assertThat(other.session()).isEmpty();
        asked(other, "autre-" + address);
        var form = browser.form(browser.get(link));
        assertThat(other.send(form).statusCode()).isIn(303, 410);
        assertThat(browser.press(browser.get(link)).statusCode()).isEqualTo(302);
        assertThat(opened()).hasSize(1);
    }

    @Test
    void anAddressMadeUpIsAnsweredLikeALinkOfAnotherBrowser() throws Exception {
        var link = asked(browser, address);
        var nobody = new HttpBrowser(port);
        var unknown = nobody.get("/connexion/" + "A".repeat(43));
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body().replace("A".repeat(43), ""))
                .isEqualTo(nobody.get(link).body().replace(link.substring(link.lastIndexOf('/') + 1), ""));
    }

    @Test
    void anOlderLinkOfTheSameBrowserIsReplaced() throws Exception {
        var first = asked(browser, address);
        var second = asked(browser, "autre-" + address);
        assertThat(browser.get(first).statusCode()).isEqualTo(410);
        assertThat(browser.get(second).statusCode()).isEqualTo(200);
    }

    /** Without the mark of the page nothing happens, and the button is there again. */
    @Test
    void withoutTheMarkOfThePageTheButtonIsShownAgain() throws Exception {
        var link = asked(browser, address);
        var answer = browser.send(browser.post(link, ""));
        assertThat(answer.statusCode()).isEqualTo(303);
        var page = browser.get(browser.location(answer));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Appuyez de nouveau").contains("Me connecter");
        assertThat(opened()).isEmpty();
        assertThat(browser.press(page).statusCode()).isEqualTo(302);
    }

    @Test
    void whatAGuestDidHereFollows() throws Exception {
        var secret = guests.welcome(College.CITIZEN, Optional.empty());
        var link = asked(browser, address, secret);
        browser.press(browser.get(link));
        assertThat(guests.on(secret)).isEmpty();
    }

    @Test
    void theLetterOfAnEnglishReaderLeadsToAnEnglishPage() throws Exception {
        signIn.ask(address, browser.token(), ip(), Locale.UK);
        browser.remember(address, GOING_TO);
        var link = link(address);
        assertThat(link).startsWith("/en/connexion/");
        var page = browser.get(link);
        assertThat(page.body()).contains("You asked to sign in").contains("action=\"/en/connexion/");
        assertThat(browser.location(browser.press(page))).startsWith("/app/bienvenue");
    }

    /** Same words, and no slower: what is known of the address is not looked at. By turns, lower quartiles. */
    @Test
    void thePageTellsNothingOfWhetherTheAddressIsKnown() throws Exception {
        var known = new ArrayList<Long>();
        var unknown = new ArrayList<Long>();
        var pages = new ArrayList<String>();
        for (var i = 0; i < 40; i++) {
            var who = "tour-" + i + "-" + address;
            var member = i % 2 == 0;
            if (member) accounts.memberWith(who);
            var link = asked(browser, who);
            var token = link.substring(link.lastIndexOf('/') + 1);
            browser.get(link);
            var began = System.nanoTime();
            var page = browser.get(link);
            (member ? known : unknown).add(System.nanoTime() - began);
            pages.add(
                    page.body().replace(who, "").replace(token, "").replaceAll("name=\"_csrf\" value=\"[^\"]+\"", ""));
        }
        assertThat(pages).containsOnly(pages.getFirst());
        assertThat(Math.abs(quartile(known) - quartile(unknown)))
                .as("%d and %d µs", quartile(known) / 1000, quartile(unknown) / 1000)
                .isLessThan(Duration.ofMillis(3).toNanos() + quartile(unknown) / 4);
    }

    private static long quartile(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 4).findFirst().orElseThrow();
    }

    private static String ip() {
        return "192.0.2." + UUID.randomUUID();
    }

    /** @return the path of the link that came */
    private String asked(HttpBrowser by, String email, String... guest) throws Exception {
        signIn.ask(email, by.token(), ip(), Locale.FRENCH);
        by.remember(email, GOING_TO, guest);
        return link(email);
    }

    private String link(String email) throws Exception {
        var found = LINK.matcher(letter(email));
        assertThat(found.find()).isTrue();
        return found.group("path");
    }

    private String code() throws Exception {
        return code(address);
    }

    private String code(String email) throws Exception {
        var found = CODE.matcher(letter(email));
        assertThat(found.find()).isTrue();
        return found.group(1) + found.group(2);
    }

    private static String letter(String to) throws Exception {
        await().atMost(Duration.ofSeconds(20)).until(() -> !letters(to).isEmpty());
        return GreenMailUtil.getBody(letters(to).getLast()).replace("=\r\n", "").replace("=3D", "=");
    }

    private static List<MimeMessage> letters(String to) {
        return Arrays.stream(MAIL.getReceivedMessages())
                .filter(letter ->
                        GreenMailUtil.getAddressList(recipients(letter)).contains(to))
                .toList();
    }

    private static Address[] recipients(MimeMessage letter) {
        try {
            return letter.getAllRecipients();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> opened() {
        return dsl.select(SESSION.MEANS)
                .from(SESSION)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(SESSION.ACCOUNT_ID))
                .where(ACCOUNT.EMAIL.eq(address))
                .fetch(SESSION.MEANS);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
