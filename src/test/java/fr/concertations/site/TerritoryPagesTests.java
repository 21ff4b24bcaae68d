package fr.concertations.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.Places;
import java.net.URI;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The public pages of territories, of the charter and of its signatories: read by anybody, without a cookie. */
@ApplicationTest
class TerritoryPagesTests {
    @Autowired
    WebApplicationContext context;

    @Autowired
    Places places;

    MockMvc browser;

    @BeforeEach
    void openBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    @Test
    void aPlaceIsFoundFromTheListOfTerritories() throws Exception {
        page("/territoires?q=rennes")
                .andExpect(content().string(containsString("href=\"/territoires/rennes-metropole\"")))
                .andExpect(content().string(containsString("Ille-et-Vilaine")));
        page("/territoires?q=zzzzzz").andExpect(content().string(containsString("Aucun territoire pour")));
    }

    @Test
    void withoutAQuestionTheListShowsWhoTakesPartAndTheRegions() throws Exception {
        var place = places.somewhere();
        places.joined(place);
        assertThat(pages("/territoires")).contains("href=\"" + place.path() + "\"");
        page("/territoires").andExpect(content().string(containsString("href=\"/territoires/bretagne\"")));
    }

    @Test
    void whatOneTypesIsShownAsTyped() throws Exception {
        page("/territoires?q=<script>alert(1)</script>")
                .andExpect(content().string(not(containsString("<script>"))))
                .andExpect(content().string(containsString("&lt;script&gt;")));
    }

    @Test
    void whatNobodyCanTypeIsLeftOut() throws Exception {
        page("/territoires?q=ren%00nes").andExpect(content().string(not(containsString("\u0000"))));
        page("/territoires?q=" + "a".repeat(5000))
                .andExpect(content().string(containsString("value=\"" + "a".repeat(100) + "\"")));
    }

    @Test
    void aTerritoryPageShowsWhatItIsPartOfAndWhatItContains() throws Exception {
        page("/territoires/rennes")
                .andExpect(content().string(containsString("href=\"/territoires/rennes-metropole\"")))
                .andExpect(content().string(containsString("35000, 35200, 35700")))
                .andExpect(content().string(containsString("Rien ne se débat encore ici")));
        page("/territoires/ille-et-vilaine")
                .andExpect(content().string(containsString("rel=\"next\"")))
                .andExpect(content().string(not(containsString("rel=\"prev\""))));
        page("/territoires/ille-et-vilaine?page=2").andExpect(content().string(containsString("rel=\"prev\"")));
    }

    @Test
    void aTerritoryThatSignedShowsWhoSignedWhat() throws Exception {
        var place = places.somewhere();
        places.signed(place);
        page(place.path())
                .andExpect(content().string(containsString("Camille Essai, Maire")))
                .andExpect(content().string(containsString("href=\"/charte/1\"")));
        assertThat(pages("/signataires")).contains("href=\"" + place.path() + "/engagements\"");
        page(place.path() + "/engagements")
                .andExpect(content().string(containsString("Version 1 de la charte")))
                .andExpect(content().string(containsString("Compter partout de la même façon")));
    }

    @Test
    void theCharterIsReadInFullInEachVersion() throws Exception {
        page("/charte").andExpect(content().string(containsString("Remplir la grille commune")));
        page("/charte/1").andExpect(content().string(containsString("Comment on le vérifie")));
    }

    @Test
    void nothingStandsAtOtherAddresses() throws Exception {
        for (var path : new String[] {
            "/territoires/nulle-part",
            "/territoires/rennes?page=2",
            "/territoires/rennes?page=0",
            "/territoires/rennes?page=-4",
            "/territoires/rennes?page=un",
            "/charte/0",
            "/signataires?page=0",
            "/territoires/rennes/engagements",
            "/territoires?page=9000"
        }) browser.perform(get(path).locale(Locale.FRENCH)).andExpect(status().isNotFound());
    }

    /** Every page of a list, one after the other. */
    private String pages(String path) throws Exception {
        var read = new StringBuilder();
        for (var number = 1; number == 1 || read.toString().contains("?page=" + number + "\""); number++)
            read.append(page(path + "?page=" + number).andReturn().getResponse().getContentAsString());
        return read.toString();
    }

    private ResultActions page(String path) throws Exception {
        return browser.perform(get(URI.create(path.replace("<", "%3C").replace(">", "%3E")))
                        .locale(Locale.FRENCH))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist(HttpHeaders.SET_COOKIE));
    }
}
