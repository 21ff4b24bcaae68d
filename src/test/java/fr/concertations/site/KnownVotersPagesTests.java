package fr.concertations.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.argument.ArgumentDraft;
import fr.concertations.argument.Arguments;
import fr.concertations.argument.Stance;
import fr.concertations.ballot.Ballots;
import fr.concertations.ballot.Position;
import fr.concertations.contribution.Contribution;
import fr.concertations.identity.Accounts;
import fr.concertations.identity.Actor;
import fr.concertations.identity.AffiliationDraft;
import fr.concertations.identity.Affiliations;
import fr.concertations.identity.College;
import fr.concertations.identity.Guests;
import fr.concertations.identity.LinkedIdentities;
import fr.concertations.identity.Term;
import fr.concertations.opinion.VotesRead;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import fr.concertations.testing.Scene.Stage;
import fr.concertations.testing.VerifiedPeople;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.context.WebApplicationContext;

/** Wherever people are counted, a page tells how sure it is of who they are, never of fewer than eleven. */
@ApplicationTest
class KnownVotersPagesTests {
    private static final String LEAD = "Personnes qui ont pris position, selon ce que nous savons d’elles : ";

    @Autowired
    WebApplicationContext web;

    @Autowired
    ApplicationContext beans;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    Guests guests;

    @Autowired
    LinkedIdentities identities;

    @Autowired
    Affiliations affiliations;

    @Autowired
    Ballots ballots;

    @Autowired
    Arguments arguments;

    Stage stage;
    Contribution text;
    VerifiedPeople verified;

    @BeforeEach
    void open() {
        stage = scene.everythingOpen();
        text = scene.contribution(stage);
        verified = new VerifiedPeople(identities, accounts);
    }

    @Test
    void everyPageThatCountsPeopleTellsTheirClasses() {
        vote(14, people::citizen);
        vote(11, () -> verified.in(College.CITIZEN));
        vote(
                12,
                () -> guests.on(guests.welcome(College.CITIZEN, Optional.empty()))
                        .orElseThrow());
        VotesRead.now(beans, stage.concertation().id());
        var said = LEAD + "11 à l’identité vérifiée, 14 à l’adresse de courriel confirmée.";
        assertThat(page(text.path()).select("aside .small").eachText()).contains(said);
        assertThat(page(path()).select("#participation p.small").eachText()).contains(said);
        assertThat(page(path() + "/votes").select("p.small").eachText()).contains(said);
        assertThat(page(stage.territory().path()).select("p.small").eachText()).contains(said);
        assertThat(new Reading(web).page(text.path(), Locale.ENGLISH).text())
                .contains("People who took a position, by what we know of them: 11 with a verified identity, "
                        + "14 with a confirmed e-mail address.");
    }

    @Test
    void fewerThanElevenAreNotToldApart() {
        vote(10, people::citizen);
        assertThat(page(text.path()).text()).doesNotContain(LEAD);
        assertThat(page(path()).text()).doesNotContain(LEAD);
        vote(3, () -> verified.in(College.CITIZEN));
        var said = LEAD + "toutes, sans détail, à l’identité vérifiée ou à l’adresse de courriel confirmée.";
        for (var path : new String[] {text.path(), path(), stage.territory().path()})
            assertThat(page(path).select("p.small").eachText()).contains(said);
        vote(8, () -> verified.in(College.CITIZEN));
        vote(1, people::citizen);
        assertThat(page(text.path()).select("p.small").eachText())
                .contains(LEAD + "11 à l’identité vérifiée, 11 à l’adresse de courriel confirmée.");
    }

    @Test
    void elusConfirmedByTheirCollectiviteAreCounted() {
        vote(11, this::confirmedElu);
        vote(11, () -> people.in(College.ELECTED));
        var said = "Parmi ces 22 élus, 11 sont confirmés par leur collectivité.";
        assertThat(page(path()).select("#participation p.small").text()).contains(said);
        assertThat(page(stage.territory().path()).select("p.small").text()).contains(said);
        vote(3, () -> people.in(College.AGENT));
        assertThat(page(path()).text()).doesNotContain("confirmés par leur collectivité");
    }

    @Test
    void aVerifiedAuthorIsSaidToBeOneAndAGuestToBeAGuest() {
        var author = verified.in(College.CITIZEN);
        var written = scene.contribution(stage, author);
        var draft = new ArgumentDraft(Stance.FOR, "Le standard sonne dans le vide le samedi.", "");
        arguments.submit(author, text.id(), draft, UUID.randomUUID());
        var guest = guests.on(guests.welcome(College.CITIZEN, Optional.empty())).orElseThrow();
        var unsigned = scene.contribution(stage, guest);
        assertThat(signature(written)).startsWith("Une personne · Citoyens · identité vérifiée · ");
        assertThat(page(text.path()).select("#arguments .list p.small").text())
                .isEqualTo("Une personne · Citoyens · identité vérifiée");
        assertThat(signature(text)).startsWith("Une personne · Citoyens · en ligne");
        assertThat(signature(unsigned)).startsWith("Une personne invitée · ").doesNotContain("vérifiée");
    }

    private Actor confirmedElu() {
        var person = people.in(College.ELECTED);
        affiliations.ask(person, new AffiliationDraft(stage.territory().code(), "", "adjointe au numérique"));
        var asked = affiliations.mine(person).orElseThrow().id();
        affiliations.confirm(stage.referent(), asked, Term.OPEN);
        return person;
    }

    private void vote(int number, Supplier<Actor> voter) {
        Stream.generate(voter).limit(number).forEach(one -> ballots.cast(one, text.id(), Position.AGREE));
    }

    private String signature(Contribution contribution) {
        return page(contribution.path()).select("p.small").first().text();
    }

    private String path() {
        return SitePaths.concertation(stage.territory(), stage.concertation());
    }

    private Document page(String path) {
        return new Reading(web).page(path);
    }
}
