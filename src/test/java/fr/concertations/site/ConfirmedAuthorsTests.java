package fr.concertations.site;

import static fr.concertations.db.identity.Tables.AFFILIATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.concertations.contribution.Contribution;
import fr.concertations.identity.Accounts;
import fr.concertations.identity.Actor;
import fr.concertations.identity.Affiliation.State;
import fr.concertations.identity.AffiliationDraft;
import fr.concertations.identity.Affiliations;
import fr.concertations.identity.College;
import fr.concertations.identity.Term;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.kernel.Typography;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.MovableClock;
import fr.concertations.testing.People;
import fr.concertations.testing.Places;
import fr.concertations.testing.Scene;
import fr.concertations.testing.Scene.Stage;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Élus, agents and representatives are shown as such to the public only once their territory confirmed them. */
@ApplicationTest
class ConfirmedAuthorsTests {
    @Autowired
    WebApplicationContext context;

    @Autowired
    Affiliations affiliations;

    @Autowired
    Accounts accounts;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    @Autowired
    Places places;

    @Autowired
    MovableClock clock;

    @Autowired
    DSLContext dsl;

    MockMvc browser;
    Stage stage;

    @BeforeEach
    void openBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(context).build();
        stage = scene.everythingOpen();
    }

    @Test
    void anEluIsOneOnceConfirmed() throws Exception {
        var person = people.in(College.ELECTED);
        var text = scene.contribution(stage, person);
        assertThat(signature(text)).startsWith("Une personne · se présente comme élu · ");
        assertThat(list()).contains("se présente comme élu").doesNotContain("Élue ou élu");
        ask(person, "", "adjointe au numérique");
        assertThat(signature(text)).startsWith("Une personne · se présente comme élu · ");
        confirm(person, Term.OPEN);
        assertThat(signature(text))
                .startsWith("Une personne, adjointe au numérique · mandat d’élu confirmé par "
                        + stage.territory().name() + " · ");
        assertThat(list()).contains("Élue ou élu");
    }

    @Test
    void whoWasRefusedOrIsNoLongerConfirmedOnlySaysSo() throws Exception {
        var person = people.in(College.AGENT);
        var text = scene.contribution(stage, person);
        ask(person, "", "cheffe de projet");
        affiliations.refuse(stage.referent(), pending(person), "Nous ne vous connaissons pas.");
        assertThat(affiliations.mine(person)).hasValueSatisfying(one -> {
            assertThat(one.state()).isEqualTo(State.REFUSED);
            assertThat(one.answer()).isEqualTo("Nous ne vous connaissons pas.");
        });
        assertThat(signature(text)).contains("se présente comme agent public");
        ask(person, "", "cheffe de projet");
        confirm(person, new Term(LocalDate.now(clock).plusDays(30), ""));
        assertThat(signature(text)).contains("fonction d’agent public confirmée par");
        dsl.update(AFFILIATION)
                .set(AFFILIATION.ENDS_AT, OffsetDateTime.now(clock).minusMinutes(1))
                .where(AFFILIATION.ID.eq(pending(person)))
                .execute();
        assertThat(signature(text)).contains("se présente comme agent public");
        ask(person, "", "cheffe de service");
        confirm(person, Term.OPEN);
        affiliations.end(stage.referent(), pending(person), "");
        assertThat(signature(text)).contains("se présente comme agent public");
    }

    @Test
    void aRepresentativeIsNamedWithTheOrganisationOnceConfirmed() throws Exception {
        var person = people.in(College.ASSOCIATION);
        var text = scene.contribution(stage, person);
        ask(person, "Les amis du quartier", "trésorière");
        assertThat(signature(text)).startsWith("Une personne · Associations · ");
        confirm(person, Term.OPEN);
        assertThat(signature(text)).startsWith("Une personne, pour Les amis du quartier · représentant confirmé par ");
        assertThat(page(text)).doesNotContain("trésorière");
    }

    @Test
    void aTextWrittenAsACitizenStaysACitizens() throws Exception {
        var person = people.citizen();
        var text = scene.contribution(stage, person);
        accounts.introduce(person.id(), "Une personne", College.ELECTED, Optional.empty());
        var elected = people.again(person);
        ask(elected, "", "maire");
        confirm(elected, Term.OPEN);
        assertThat(signature(text)).startsWith("Une personne · Citoyens · ");
    }

    @Test
    void onlyAnotherReferentOfTheTerritoryDecides() {
        var person = people.in(College.ELECTED);
        ask(person, "", "maire");
        var id = pending(person);
        var elsewhere = people.referent(places.somewhere().code());
        for (var actor : new Actor[] {
            person, people.administrator(), people.moderator(stage.territory().code()), elsewhere
        }) {
            assertThatThrownBy(() -> affiliations.confirm(actor, id, Term.OPEN)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> affiliations.refuse(actor, id, "Non")).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(
                            () -> affiliations.waiting(actor, stage.territory().code()))
                    .isInstanceOf(NotAllowed.class);
        }
        confirm(person, Term.OPEN);
        assertThatThrownBy(() -> confirm(person, Term.OPEN)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> ask(person, "", "député")).isInstanceOf(NotAllowed.class);
        affiliations.leave(person);
        assertThat(affiliations.mine(person)).map(one -> one.state()).contains(State.ENDED);
    }

    @Test
    void aReferentIsConfirmedByAnother() {
        var code = stage.territory().code();
        var referent = stage.referent();
        accounts.introduce(referent.id(), "Une personne", College.AGENT, Optional.empty());
        var agent = people.again(referent);
        ask(agent, "", "directrice");
        assertThatThrownBy(() -> affiliations.confirm(agent, pending(agent), Term.OPEN))
                .isInstanceOfSatisfying(
                        NotAllowed.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo("refusal.affiliation.oneself"));
        affiliations.confirm(people.referent(code), pending(agent), Term.OPEN);
        assertThat(affiliations.confirmed(agent, code)).hasSize(1);
    }

    @Test
    void whatIsAskedIsCompleteAndSomebodyCanAnswer() {
        var person = people.in(College.ELECTED);
        refusedAt("territory", person, new AffiliationDraft(null, "", "maire"));
        refusedAt("title", person, new AffiliationDraft(stage.territory().code(), "", " "));
        refusedAt("territory", person, new AffiliationDraft(places.somewhere().code(), "", "maire"));
        refusedAt(
                "organisation",
                people.in(College.BUSINESS),
                new AffiliationDraft(stage.territory().code(), "", ""));
        assertThatThrownBy(() -> ask(people.citizen(), "", "maire")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aConfirmationEndsByTheClock() {
        var person = people.in(College.ELECTED);
        ask(person, "", "maire");
        confirm(person, new Term(Typography.dayInParis(clock.instant()).plusDays(3), ""));
        var code = stage.territory().code();
        assertThat(affiliations.confirmed(stage.referent(), code)).hasSize(1);
        var later = clock.instant().plus(Duration.ofDays(5));
        assertThat(clock.askedAt(later, () -> affiliations.confirmed(stage.referent(), code)))
                .isEmpty();
        clock.at(later, () -> ask(person, "", "maire"));
        assertThat(affiliations.mine(person)).map(one -> one.state()).contains(State.ASKED);
    }

    private void refusedAt(String field, Actor person, AffiliationDraft draft) {
        assertThatThrownBy(() -> affiliations.ask(person, draft))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    private void ask(Actor person, String organisation, String title) {
        affiliations.ask(person, new AffiliationDraft(stage.territory().code(), organisation, title));
    }

    private void confirm(Actor person, Term term) {
        affiliations.confirm(stage.referent(), pending(person), term);
    }

    private java.util.UUID pending(Actor person) {
        return affiliations.mine(person).orElseThrow().id();
    }

    private String signature(Contribution text) throws Exception {
        return org.jsoup.Jsoup.parse(page(text)).select("p.small").first().text();
    }

    private String page(Contribution text) throws Exception {
        return browser.perform(get(text.path())).andReturn().getResponse().getContentAsString();
    }

    private String list() throws Exception {
        return browser.perform(get(SitePaths.concertation(stage.territory(), stage.concertation()) + "/contributions"))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
