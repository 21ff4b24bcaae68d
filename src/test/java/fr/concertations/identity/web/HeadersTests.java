package fr.concertations.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.concertations.testing.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What every answer tells the browser about what it may do, and what public pages never do. */
@ApplicationTest
class HeadersTests {
    @Autowired
    WebApplicationContext context;

    private MockMvc web;

    @BeforeEach
    void open() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/territoires", "/charte", "/theme/tokens.css", "/nulle-part"})
    void publicAnswersAreStrictAndKnowNobody(String path) throws Exception {
        var answer = answer(path);
        assertThat(answer.getHeaders("Content-Security-Policy"))
                .containsExactly("default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        assertThat(answer.getHeaders("Set-Cookie")).isEmpty();
        assertThat(answer.getCookies()).isEmpty();
        common(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/app/connexion", "/app/VAADIN/build/nulle-part.js", "/VAADIN/nulle-part"})
    void theApplicationIsStrictExceptOnItsOnePage(String path) throws Exception {
        var answer = answer(path);
        assertThat(answer.getHeaders("Content-Security-Policy"))
                .containsExactly("default-src 'none'; frame-ancestors 'none'");
        common(answer);
    }

    @Test
    void httpsIsKeptOnceUsed() throws Exception {
        var answer = web.perform(get("/").secure(true)).andReturn().getResponse();
        assertThat(answer.getHeader("Strict-Transport-Security")).isEqualTo("max-age=31536000");
        assertThat(answer("/").getHeader("Strict-Transport-Security")).isNull();
    }

    @Test
    void noAccountIsMadeUp() {
        assertThat(context.getBeanProvider(UserDetailsService.class).stream()).isEmpty();
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        return web.perform(get(path)).andReturn().getResponse();
    }

    private static void common(MockHttpServletResponse answer) {
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeaders("X-Frame-Options")).containsExactly("DENY");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Permissions-Policy")).contains("camera=()", "geolocation=()", "microphone=()");
    }
}
