package fr.concertations.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.concertations.identity.Actor;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.People;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What the site says of itself: only what was told, audited or measured. Settings and audits are the instance's: they are put back. */
@ApplicationTest
class InstancePagesTests {
    private static final String[] PAGES = {
        "/methode", "/accessibilite", "/ecoconception", "/donnees-personnelles", "/mentions-legales"
    };

    @Autowired
    WebApplicationContext context;

    @Autowired
    People people;

    @Autowired
    Settings settings;

    @Autowired
    Audits audits;

    @Autowired
    DSLContext dsl;

    @Autowired
    AccessibilityNotice notice;

    MockMvc browser;
    Actor administrator;

    @BeforeEach
    void openBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        administrator = people.administrator();
    }

    @AfterEach
    void forget() {
        settings.change(
                administrator,
                Arrays.stream(Setting.values()).collect(Collectors.toMap(Function.identity(), setting -> "")));
        dsl.execute("delete from instance.audit");
        notice.on(new AuditEntered());
    }

    @Test
    void whatIsNotToldIsSaidToBeMissing() throws Exception {
        page("/mentions-legales").andExpect(content().string(containsString("à compléter par l’exploitant")));
        settings.change(
                administrator,
                Map.of(Setting.PUBLISHER_NAME, "Association d’essai <b>", Setting.PUBLISHER_SIREN, "732 829 320"));
        page("/mentions-legales")
                .andExpect(content().string(containsString("Association d’essai &lt;b&gt;")))
                .andExpect(content().string(containsString("732 829 320")))
                .andExpect(content().string(containsString("à compléter par l’exploitant")));
        assertThat(settings.told().missing()).contains(Setting.DPO_EMAIL).doesNotContain(Setting.PUBLISHER_NAME);
    }

    @Test
    void whatIsTakenBackIsMissingAgain() {
        settings.change(administrator, Map.of(Setting.HOST_NAME, "Hébergeur d’essai"));
        settings.change(administrator, Map.of(Setting.HOST_NAME, " "));
        assertThat(settings.told().of(Setting.HOST_NAME)).isEmpty();
        var changes = settings.changes(administrator).stream().limit(2).toList();
        assertThat(changes).extracting(SettingChange::after).first().isEqualTo(Optional.empty());
        assertThat(changes).extracting(SettingChange::before).first().isEqualTo(Optional.of("Hébergeur d’essai"));
    }

    @Test
    void whatCannotBeASettingIsRefusedAndNothingIsKept() {
        for (var wrong : Map.of(
                        Setting.PUBLISHER_SIREN, "732829321",
                        Setting.DPO_EMAIL, "dpo",
                        Setting.ACCESSIBILITY_PLAN, "javascript:alert(1)",
                        Setting.HOST_PUE, "bon",
                        Setting.HOST_PHONE, "appelez",
                        Setting.HOST_NAME, "Une\nautre")
                .entrySet()) {
            assertThatThrownBy(() -> settings.change(
                            administrator,
                            Map.of(wrong.getKey(), wrong.getValue(), Setting.PUBLISHER_NAME, "Association")))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            refusal -> assertThat(refusal.field())
                                    .isEqualTo(wrong.getKey().name()));
            assertThat(settings.told().of(Setting.PUBLISHER_NAME)).isEmpty();
        }
    }

    @Test
    void withoutAnAuditTheSiteIsNotCompliantOnEveryPage() throws Exception {
        for (var path : PAGES)
            page(path).andExpect(content().string(containsString("Accessibilité\u00a0: non conforme")));
        page("/accessibilite")
                .andExpect(content().string(containsString("Ce site est non conforme")))
                .andExpect(content().string(containsString("75342 Paris CEDEX 07")))
                .andExpect(content().string(containsString("article 47 de la loi")));
    }

    @Test
    void anAuditSaysWhatTheSiteMaySay() throws Exception {
        audits.enter(administrator, audit(LocalDate.now().minusDays(10), "72,5", "1.1 : une image"));
        page("/accessibilite")
                .andExpect(content().string(containsString("Ce site est partiellement conforme")))
                .andExpect(content().string(containsString("72,5")))
                .andExpect(content().string(containsString("1.1 : une image")));
        page("/methode").andExpect(content().string(containsString("Accessibilité\u00a0: partiellement conforme")));
    }

    @Test
    void anOldAuditCountsNoMore() throws Exception {
        audits.enter(administrator, audit(LocalDate.now().minusYears(4), "100", ""));
        page("/accessibilite")
                .andExpect(content().string(containsString("Ce site est non conforme")))
                .andExpect(content().string(containsString("totalement conforme")))
                .andExpect(content().string(containsString("Il ne vaut plus depuis")));
    }

    @Test
    void administratorsAlonePublish() {
        for (var person : new Actor[] {people.citizen(), people.commission()}) {
            assertThatThrownBy(() -> settings.change(person, Map.of(Setting.HOST_NAME, "Moi")))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> audits.enter(person, audit(LocalDate.now(), "100", "")))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> settings.changes(person)).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void pagesSpeakEnglishToo() throws Exception {
        for (var path : PAGES)
            browser.perform(get(path).locale(Locale.ENGLISH))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Accessibility: not compliant")))
                    .andExpect(content().string(not(containsString("à compléter"))));
    }

    private static AuditDraft audit(LocalDate on, String percent, String nonConformities) {
        return new AuditDraft(on, "Service d’essai", percent, "/\n/territoires", nonConformities, "", "");
    }

    private ResultActions page(String path) throws Exception {
        return browser.perform(get(path).locale(Locale.FRENCH))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist(HttpHeaders.SET_COOKIE));
    }
}
