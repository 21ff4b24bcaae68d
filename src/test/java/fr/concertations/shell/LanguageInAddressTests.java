package fr.concertations.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.concertations.testing.ApplicationTest;
import jakarta.servlet.Filter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A page has a language by its address, else by what the browser asks for. */
@ApplicationTest
class LanguageInAddressTests {
    @Autowired
    WebApplicationContext context;

    @Autowired
    @Qualifier("languageInAddress")
    Filter languageInAddress;

    private MockMvc web;

    @BeforeEach
    void open() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .addFilters(languageInAddress)
                .apply(springSecurity())
                .build();
    }

    @Test
    void theAddressDecidesWhateverTheBrowserPrefers() throws Exception {
        assertThat(page("/en/charte", "fr").getContentAsString()).contains("<html lang=\"en\"");
        assertThat(page("/fr/charte", "en").getContentAsString()).contains("<html lang=\"fr\"");
        assertThat(page("/charte", "en").getContentAsString()).contains("<html lang=\"en\"");
        assertThat(page("/charte", "de").getContentAsString()).contains("<html lang=\"fr\"");
        assertThat(page("/en", "fr").getContentAsString()).contains("<html lang=\"en\"");
    }

    @Test
    void linksAndFormsKeepTheLanguageAndFilesHaveNone() throws Exception {
        var html = page("/en/territoires", "fr").getContentAsString();
        assertThat(html)
                .contains("href=\"/en/grille\"", "action=\"/en/territoires\"", "href=\"/app/compte\"")
                .doesNotContain("href=\"/grille\"", "\"/en/app", "\"/en/theme/", "\"/en/en", "\"/en/fr");
        assertThat(page("/territoires", "en").getContentAsString()).contains("href=\"/grille\"");
    }

    @Test
    void eachPageNamesItsOtherLanguageAndItsOneAddress() throws Exception {
        assertThat(page("/en/charte?x=1", "fr").getContentAsString())
                .contains(
                        "<link rel=\"canonical\" href=\"http://localhost/en/charte\">",
                        "hreflang=\"fr\" href=\"http://localhost/charte\"",
                        "hreflang=\"en\" href=\"http://localhost/en/charte\"",
                        "href=\"/fr/charte?x=1\"");
        assertThat(page("/", "fr").getContentAsString())
                .contains("<link rel=\"canonical\" href=\"http://localhost/\">", "href=\"/en\"");
    }

    @Test
    void aPageOfAListIsKnownByItsNumberAndAsksNothingElse() throws Exception {
        assertThat(page("/territoires?page=1&x=y", "fr").getContentAsString())
                .contains("<link rel=\"canonical\" href=\"http://localhost/territoires\">");
        assertThat(page("/grille?section=conditions&x=y", "fr").getContentAsString())
                .contains("<link rel=\"canonical\" href=\"http://localhost/grille?section=conditions\">");
    }

    @Test
    void oneIsSentOnInTheSameLanguage() throws Exception {
        var answer = page("/en/contributions/00000000-0000-0000-0000-000000000000/x", "fr");
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(page("/english", "fr").getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse page(String address, String browser) throws Exception {
        var path = address.replaceFirst("\\?.*", "");
        var answer = web.perform(
                        get(address).servletPath(path.equals("/") ? "" : path).header("Accept-Language", browser))
                .andReturn()
                .getResponse();
        answer.setDefaultCharacterEncoding("UTF-8");
        return answer;
    }
}
