package fr.concertations.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.concertations.identity.Actor;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.People;
import fr.concertations.testing.Places;
import fr.concertations.testing.Scene;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A collectivité chooses its colours and its logo, and its pages wear them. */
@ApplicationTest
class LookTests {
    @Autowired
    WebApplicationContext context;

    @Autowired
    Places places;

    @Autowired
    People people;

    @Autowired
    Scene scene;

    @Autowired
    Looks looks;

    MockMvc browser;

    @BeforeEach
    void openBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    @Test
    void everyPageAboutATerritoryWearsItsColours() throws Exception {
        var stage = scene.everythingOpen();
        var contribution = scene.contribution(stage);
        choose(stage.referent(), stage.territory(), "#1f4e9c", "");
        var look = looks.of(stage.territory());
        var sheet = look.cssPath().orElseThrow();
        var logo = look.logoPath().orElseThrow();
        var debate = stage.territory().path() + "/concertations/"
                + stage.concertation().slug();
        for (var path : new String[] {stage.territory().path(), debate, debate + "/contributions", contribution.path()})
            browser.perform(get(path).locale(Locale.FRENCH))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("href=\"" + sheet + "\"")))
                    .andExpect(content()
                            .string(containsString("src=\"" + logo + "\" alt=\""
                                    + stage.territory().name() + "\"")));
        browser.perform(get("/territoires")).andExpect(content().string(not(containsString(sheet))));
        browser.perform(get(sheet))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/css;charset=UTF-8"))
                .andExpect(header().string("Cache-Control", "max-age=31536000, public, immutable"))
                .andExpect(content().string(containsString("--brand:#1f4e9c;")));
        browser.perform(get(logo))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "image/png"))
                .andExpect(header().string("Cache-Control", "max-age=31536000, public, immutable"));
    }

    @Test
    void whatWasThereBeforeLeadsToWhatIsThereNow() throws Exception {
        var place = places.somewhere();
        var referent = places.joined(place);
        choose(referent, place, "#1f4e9c", "");
        var before = looks.of(place).cssPath().orElseThrow();
        choose(referent, place, "#6b2d5c", "#8a5a00");
        var now = looks.of(place).cssPath().orElseThrow();
        browser.perform(get(before)).andExpect(status().isFound()).andExpect(redirectedUrl(now));
        looks.change(referent, place, new LookDraft("", "", Optional.empty()));
        browser.perform(get(now)).andExpect(status().isNotFound());
        browser.perform(get("/territoires/nulle-part/theme-0123456789ab.css")).andExpect(status().isNotFound());
        browser.perform(get(place.path() + "/logo-0123456789ab.png")).andExpect(status().isNotFound());
    }

    @Test
    void aColourOneCannotReadIsRefusedWithOneThatOneCan() {
        var place = places.somewhere();
        var referent = places.joined(place);
        assertThatThrownBy(() -> looks.change(referent, place, new LookDraft("#0b5351", "#FFD500", Optional.empty())))
                .isInstanceOfSatisfying(InvalidInput.class, refusal -> {
                    assertThat(refusal.field()).isEqualTo("accent");
                    assertThat(refusal.arguments()[0]).isEqualTo("#ffd500");
                    var proposed = String.valueOf(refusal.arguments()[1]);
                    looks.change(referent, place, new LookDraft("#0b5351", proposed, Optional.empty()));
                });
        assertThatThrownBy(() -> looks.change(referent, place, new LookDraft("vert", "", Optional.empty())))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("brand"));
    }

    @Test
    void eachChangeIsWrittenDownOnce() throws IOException {
        var place = places.somewhere();
        var referent = places.joined(place);
        choose(referent, place, "#1f4e9c", "");
        choose(referent, place, "#1f4e9c", "");
        looks.change(referent, place, new LookDraft("#1f4e9c", "", Optional.empty()));
        assertThat(looks.changes(referent, place))
                .extracting(LookChange::logo, LookChange::by)
                .containsExactly(
                        tuple(LookChange.LogoChange.REMOVED, Optional.of("Une personne")),
                        tuple(LookChange.LogoChange.NEW, Optional.of("Une personne")));
    }

    @Test
    void onlyThoseWhoRepresentTheTerritoryChoose() {
        var place = places.somewhere();
        places.joined(place);
        var other = places.joined(places.somewhere());
        var draft = new LookDraft("#1f4e9c", "", Optional.empty());
        for (var person :
                new Actor[] {other, people.citizen(), people.administrator(), people.moderator(place.code())}) {
            assertThatThrownBy(() -> looks.change(person, place, draft)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> looks.changes(person, place)).isInstanceOf(NotAllowed.class);
        }
        var alone = places.somewhere();
        assertThatThrownBy(() -> looks.change(people.referent(alone.code()), alone, draft))
                .isInstanceOf(NotAllowed.class);
    }

    private void choose(Actor referent, Territory place, String brand, String accent) throws IOException {
        looks.change(referent, place, new LookDraft(brand, accent, Optional.of(Logo.from(picture()))));
    }

    private static byte[] picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(90, 60, BufferedImage.TYPE_INT_ARGB), "png", out);
        return out.toByteArray();
    }
}
