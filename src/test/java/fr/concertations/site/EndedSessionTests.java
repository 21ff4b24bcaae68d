package fr.concertations.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinService;
import fr.concertations.identity.ReturnPath;
import fr.concertations.kernel.Texts;
import fr.concertations.shell.MainLayout;
import fr.concertations.testing.ViewTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever page or form is there when the session is over has a way on, and loses nothing: those to come as well. */
class EndedSessionTests extends ViewTest {
    /** Projected, with nothing to type: it begins again by itself. */
    private static final Set<String> BY_ITSELF = Set.of("concertations/:slug/ecran");

    private static final Set<String> WAYS_IN_AND_OUT = Set.of("connexion", "deconnexion");
    private static final Path PAGES = Path.of("frontend", "pages");

    @Autowired
    WebApplicationContext context;

    @Test
    void everyScreenKeepsWhatIsTypedAndIsComeBackTo() {
        var routes = RouteConfiguration.forApplicationScope().getAvailableRoutes();
        assertThat(routes).hasSizeGreaterThan(30);
        var without = new TreeSet<String>();
        for (var route : routes) {
            var template = route.getTemplate();
            if (!route.getParentLayouts().contains(MainLayout.class)) without.add(template);
            var path = "/app/" + template.replaceAll(":[^/]+", "un-exemple");
            if (!WAYS_IN_AND_OUT.contains(template))
                assertThat(ReturnPath.of(path).map(ReturnPath::value)).as(path).contains(path);
        }
        assertThat(without).containsExactlyInAnyOrderElementsOf(BY_ITSELF);
    }

    @Test
    void theEndIsToldInBothLanguagesAndLeadsBackToTheSameScreen() {
        for (var locale : Texts.LOCALES) {
            var words = VaadinService.getCurrent().getSystemMessages(locale, null);
            assertThat(words.isSessionExpiredNotificationEnabled()).isTrue();
            assertThat(words.getSessionExpiredURL()).isNull();
            assertThat(words.getInternalErrorURL()).isNull();
            assertThat(List.of(
                            words.getSessionExpiredCaption(),
                            words.getSessionExpiredMessage(),
                            words.getInternalErrorCaption(),
                            words.getInternalErrorMessage(),
                            words.getCookiesDisabledCaption(),
                            words.getCookiesDisabledMessage()))
                    .allSatisfy(said -> assertThat(said).hasSizeGreaterThan(10).doesNotContain("shell."));
        }
        var french = VaadinService.getCurrent().getSystemMessages(Texts.LOCALES.getFirst(), null);
        assertThat(french.getSessionExpiredMessage()).contains("gardé dans ce navigateur");
    }

    /** Without a mark, with one of a session that is over, without a session: a page in words, and a way on. */
    @Test
    void everyFormOfAPublicPageIsAnsweredByAPageWithAWayOn() throws Exception {
        var web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        var forms = context
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(handler ->
                        handler.getValue().getBeanType().getPackageName().startsWith("fr.concertations"))
                .map(handler -> handler.getKey())
                .filter(info -> info.getMethodsCondition().getMethods().stream()
                        .anyMatch(method -> method != RequestMethod.GET && method != RequestMethod.HEAD))
                .flatMap(info -> info.getPatternValues().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(forms).contains("/connexion/{token}", "/suivi/quitter/{token}");
        for (var form : forms) {
            var path = form.replaceAll("\\{[^}]+}", "A".repeat(43));
            for (var sent : List.of(
                    post(path),
                    post(path).param("_csrf", "d-une-autre-session"),
                    post(path).session(new MockHttpSession()).param("_csrf", "d-une-autre-session"),
                    post(path).header("Cookie", "concertations=0123456789ABCDEF"))) leadsOn(web, sent);
        }
    }

    private static void leadsOn(MockMvc web, MockHttpServletRequestBuilder sent) throws Exception {
        var answer = answer(web, sent);
        var redirect = answer.getRedirectedUrl();
        if (redirect != null) answer = answer(web, get(redirect));
        assertThat(answer.getStatus()).isNotIn(403, 405, 500);
        assertThat(answer.getContentType()).startsWith("text/html");
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("main h1").text()).isNotBlank();
        assertThat(page.select("main form button, main a.button")).isNotEmpty();
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    }

    private static MockHttpServletResponse answer(MockMvc web, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.header("Accept", "text/html")).andReturn().getResponse();
    }

    /** Those that are there hold a button and nothing typed; one with fields would have to show again what was typed. */
    @Test
    void noFormOfAPublicPageHoldsAnythingTyped() throws IOException {
        var found = 0;
        try (var pages = Files.list(PAGES)) {
            for (var page : pages.toList()) {
                var forms = Jsoup.parse(Files.readString(page)).select("form[method=post]");
                found += forms.size();
                assertThat(forms.select("input, textarea, select"))
                        .as(page.toString())
                        .isEmpty();
            }
        }
        assertThat(found).isGreaterThan(1);
    }
}
