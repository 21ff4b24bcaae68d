package fr.concertations.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the charter to the manifesto on a fresh installation, as five people at five browsers; each screen is read by axe-core. */
class JourneyIT {
    private static final String TITLE = "Quelle place pour l’IA à l’accueil de la mairie ?";
    private static final String SLUG = "quelle-place-pour-l-ia-a-l-accueil-de-la-mairie";
    private static final String APP = "/app/concertations/" + SLUG;
    private static final String PASSAGE = "Chaque démarche garde un numéro où quelqu’un répond.";
    private static final String SENTENCE = "Les habitants veulent pouvoir joindre une personne.";
    private static final String CONCLUSION = "Ouvrir une ligne directe vers un agent.";

    private static final Page.GetByLabelOptions EXACTLY = new Page.GetByLabelOptions().setExact(true);

    @TempDir
    private static Path data;

    private static ServedSite site;

    @BeforeAll
    static void start() throws Exception {
        site = ServedSite.on(data);
    }

    @AfterAll
    static void stop() throws Exception {
        if (site != null) site.close();
    }

    @Test
    void fromTheCharterToTheManifesto() throws Exception {
        try (var commission = site.somebody("commission");
                var referent = site.somebody("referente");
                var citizen = site.somebody("habitante");
                var agent = site.somebody("agent");
                var moderator = site.somebody("moderateur")) {
            entersFirst(commission);
            asksToJoin(referent);
            accepts(commission);
            signs(referent);
            names(referent, moderator);
            opens(referent);
            dresses(referent);
            shares(referent);
            contributes(citizen);
            votesAndArgues(agent);
            suggests(agent);
            takesUp(citizen);
            answers(citizen);
            reports(citizen);
            moderates(moderator);
            readsTheDecision(agent);
            harvests(referent);
            writesTheSynthesis(referent);
            concludes(referent);
            fillsTheGrid(referent);
            writesTheManifesto(commission);
            keepsTheVocabulary(commission);
            searchesByTheKeyboard(citizen);
            leaves(citizen);
            losesKeys(moderator, commission);
        }
        anybodyReadsDownToTheContributionAndUpAgain();
    }

    private void entersFirst(Person commission) throws Exception {
        var link = site.jar().await("/app/premier-acces/[\\w-]+").group();
        commission.goTo(link);
        commission.looks("premier-acces");
        commission.fill("Votre adresse de courriel", commission.address());
        commission.press("Devenir administrateur");
        commission.introduce("Commission nationale", "Élue ou élu");
        commission.page().waitForURL("**/app/administration");
        commission.sees("Votre rôle demande une connexion avec une clé d’accès.");
        commission.looks("administration-sans-cle");
        commission.follow("Ouvrir mon compte");
        commission.sees("Votre rôle attend une clé d’accès");
        commission.looks("compte-sans-cle");
        commission.holdsKeys();
        commission.addsAKey();
        commission.looks("compte-avec-cle");
        commission.goTo("/app/administration");
        commission.sees(commission.address());
        commission.looks("administration");
    }

    private void asksToJoin(Person referent) throws Exception {
        referent.signIn("Ville de Sceaux", "Agente ou agent public");
        referent.goTo("/app/rejoindre");
        referent.fill("Quel territoire représentez-vous ?", "sceaux");
        referent.choose("Sceaux — Commune, Hauts-de-Seine");
        referent.looks("rejoindre");
        referent.fill("Votre nom", "Dominique Martin");
        referent.fill("Votre fonction", "Directrice des services");
        referent.fill(
                "À qui voulez-vous vous adresser ?", "Les habitants, les agents de l’accueil et les commerçants.");
        referent.press("Envoyer la demande");
        referent.sees("Votre demande est envoyée");
        referent.looks("rejoindre-envoye");
    }

    private void accepts(Person commission) {
        commission.goTo("/app/commission");
        commission.sees("Dominique Martin");
        commission.looks("commission");
        commission.press("Accepter");
        commission.sees("Aucune demande n’attend de réponse.");
    }

    private void signs(Person referent) {
        referent.holdsKeys();
        referent.addsAKey();
        referent.goTo("/app/collectivite");
        referent.sees("Signez la charte");
        referent.looks("collectivite-charte");
        referent.fill("Nom de la personne qui signe", "Camille Martin");
        referent.fill("Fonction", "Maire");
        referent.press("Signer la version");
        referent.sees("La charte signée");
    }

    private void names(Person referent, Person moderator) {
        referent.looks("collectivite");
        referent.follow("Voir l’équipe et les rôles");
        referent.sees("Qui a un rôle");
        referent.fill("Adresse de courriel de la personne", moderator.address());
        referent.press("Donner un rôle");
        referent.sees(moderator.address());
        referent.looks("equipe");
        referent.goTo("/app/collectivite");
    }

    private void opens(Person referent) {
        referent.follow("Préparer une concertation");
        referent.sees("Ce que vous demandez");
        referent.looks("concertation-nouvelle");
        referent.fill("Titre", TITLE);
        referent.fill("Présentation", "La ville étudie un assistant pour les demandes courantes. Rien n’est décidé.");
        referent.fill("Questions", "Quelles demandes confier à une machine ?\nLesquelles jamais ?");
        referent.fill("Publics", "Tous les habitants et les agents de l’accueil.");
        referent.tick("voter");
        referent.press("Ouvrir la concertation");
        referent.page().waitForURL("**" + APP);
        referent.sees("Quelles demandes confier à une machine ?");
        referent.goTo(APP + "/modifier");
        referent.looks("concertation-modifier");
    }

    /** A logo that really goes up from a browser, and two colours; the page of the territory then wears them. */
    private void dresses(Person referent) throws Exception {
        referent.goTo("/app/collectivite");
        referent.follow("Choisir le logo et les couleurs");
        referent.sees("Ce que cela donnera");
        referent.fill("Couleur principale", "#1d3d8f");
        referent.page().getByLabel("Logo", EXACTLY).setInputFiles(logo());
        referent.sees("octets sur chaque page");
        referent.looks("apparence");
        referent.press("Enregistrer");
        referent.sees("C’est enregistré");
        referent.goTo("/territoires/sceaux");
        var image = referent.page().locator("header img[src*='/territoires/sceaux/logo-']");
        assertThat(image.evaluate("image => image.complete && image.naturalWidth > 0"))
                .isEqualTo(true);
        assertThat(referent.page().locator(".button").first().evaluate("b => getComputedStyle(b).color"))
                .isEqualTo("rgb(29, 61, 143)");
    }

    private static FilePayload logo() throws IOException {
        var image = new BufferedImage(240, 96, BufferedImage.TYPE_INT_ARGB);
        var ink = image.createGraphics();
        ink.setColor(new Color(0x1d3d8f));
        ink.fillOval(8, 8, 80, 80);
        ink.fillRect(104, 36, 128, 24);
        ink.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return new FilePayload("logo.png", "image/png", bytes.toByteArray());
    }

    /** What is put on another site shows there once this site is named, and nowhere else. */
    private void shares(Person referent) throws Exception {
        var origin = "https://mairie.example";
        var page = "<!doctype html><title>Mairie</title><iframe src=\"" + site.address() + "/integrer/concertations/"
                + SLUG + "\"></iframe>";
        try (var visitor = site.somebody("visiteur")) {
            visitor.page()
                    .route(
                            origin + "/**",
                            route -> route.fulfill(new Route.FulfillOptions()
                                    .setContentType("text/html; charset=utf-8")
                                    .setBody(page)));
            visitor.page().navigate(origin + "/ia");
            assertThat(framed(visitor)).doesNotContain(TITLE);
            referent.goTo("/app/collectivite/sceaux/partager");
            referent.sees("Lien court");
            referent.fill("Sites de confiance, un par ligne", origin);
            referent.press("Enregistrer les sites");
            referent.sees("C’est enregistré");
            referent.looks("partager");
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                visitor.page().navigate(origin + "/ia");
                assertThat(framed(visitor)).contains(TITLE);
            });
        }
    }

    private static String framed(Person visitor) {
        var body = visitor.page().frames().getLast().locator("body");
        return body.count() == 0 ? "" : body.innerText();
    }

    private void contributes(Person citizen) throws Exception {
        citizen.signIn("Nour B.", "Citoyenne ou citoyen");
        citizen.goTo(APP);
        citizen.looks("concertation");
        citizen.follow("Contribuer");
        citizen.sees("Qu’apportez-vous ?");
        citizen.looks("contribuer");
        citizen.choose("Proposition");
        citizen.fill("Titre", "Garder une personne au téléphone");
        citizen.fill("Votre texte", PASSAGE + " Pour ma mère, qui entend mal, c’est la seule façon d’être comprise.");
        citizen.press("Publier ma contribution");
        citizen.sees("Merci, votre contribution est publiée");
        citizen.looks("contribuer-merci");
    }

    private void votesAndArgues(Person agent) throws Exception {
        agent.signIn("Alex R.", "Agente ou agent public");
        agent.goTo(APP + "/voter");
        agent.sees("Garder une personne au téléphone");
        agent.looks("voter");
        agent.press("D’accord");
        agent.sees("Merci !");
        agent.looks("voter-merci");
        agent.goTo(APP);
        agent.follow("Garder une personne au téléphone");
        agent.press("Mitigé");
        agent.sees("Votre position est enregistrée");
        agent.choose("Contre");
        agent.fill("Votre argument", "À l’accueil nous sommes deux : le standard sonne dans le vide le lundi matin.");
        agent.press("Publier mon argument");
        agent.sees("le standard sonne dans le vide");
        agent.looks("contribution");
    }

    private void suggests(Person agent) {
        agent.press("Suggérer une modification");
        agent.fill("Texte que vous proposez", PASSAGE + " Pour les personnes qui entendent mal, c’est la seule façon.");
        agent.fill("Pourquoi", "Cela ne concerne pas que les mères.");
        agent.press("Voir ce qui change");
        agent.sees("Ce que vous changez");
        agent.looks("suggerer");
        agent.press("Envoyer ma suggestion");
        agent.sees("En attente de réponse");
    }

    private void takesUp(Person citizen) {
        citizen.goTo("/app/compte");
        citizen.sees("1 suggestion attend votre réponse");
        citizen.looks("compte-contributions");
        citizen.follow("Ce que j’ai fait, et la suite donnée");
        citizen.sees("1 suggestion attend votre réponse");
        citizen.looks("ma-participation");
        citizen.follow("Garder une personne au téléphone");
        citizen.sees("1 modification suggérée");
        citizen.looks("suggestion");
        citizen.press("Accepter la suggestion de Alex R.");
        citizen.sees("sur une suggestion de Alex R.");
        citizen.page().evaluate("document.querySelectorAll('main details').forEach(d => d.open = true)");
        citizen.looks("contribution-versions");
    }

    private void answers(Person citizen) {
        citizen.goTo(APP);
        citizen.follow("Garder une personne au téléphone");
        citizen.press("Utile");
        citizen.sees("Utile (1)");
        citizen.press("Répondre");
        citizen.page().waitForFunction("document.activeElement.localName === 'textarea'");
        citizen.page().keyboard().type("Un rappel dans la journée suffirait.");
        citizen.looks("repondre");
        citizen.press("Publier ma réponse");
        citizen.sees("Votre réponse est publiée.");
        citizen.sees("Un rappel dans la journée suffirait.");
        citizen.looks("reponse");
    }

    private void reports(Person citizen) {
        citizen.goTo(APP);
        citizen.follow("Garder une personne au téléphone");
        citizen.press("Signaler cet argument");
        citizen.choose("Autre raison");
        citizen.fill("Précision", "Cela pourrait viser une collègue.");
        citizen.looks("signaler");
        citizen.confirm("Envoyer le signalement");
        citizen.sees("Merci. Un modérateur va lire ce texte.");
    }

    private void moderates(Person moderator) throws Exception {
        moderator.signIn("Modération", "Agente ou agent public");
        moderator.holdsKeys();
        moderator.addsAKey();
        moderator.goTo("/app/moderation");
        moderator.sees("Cela pourrait viser une collègue.");
        moderator.looks("moderation");
        moderator.press("Masquer…");
        moderator.choose("Autre raison");
        moderator.fill("Ce que lira la personne qui a écrit", "Le temps de vérifier que personne n’est visé.");
        moderator.confirm("Masquer le texte");
        moderator.sees("Aucun signalement n’attend de réponse");
        moderator.press("Restaurer…");
        moderator.fill("Ce que lira la personne qui a écrit", "Après relecture, votre texte respecte la charte.");
        moderator.confirm("Restaurer le texte");
        moderator.sees("Restauré");
        moderator.looks("moderation-decidee");
    }

    /** Reading somebody’s mail gives no role: another administrator has to know them. */
    private void losesKeys(Person moderator, Person administrator) throws Exception {
        moderator.signOut();
        moderator.signInByKey();
        moderator.goTo("/app/moderation");
        moderator.sees("Restauré");
        moderator.losesKeys();
        moderator.signOut();
        moderator.signInByCode();
        moderator.goTo("/app/moderation");
        moderator.sees("Votre rôle demande une connexion avec une clé d’accès.");
        moderator.follow("Ouvrir mon compte");
        moderator.fill("Ce qui s’est passé", "Mon téléphone est tombé dans l’eau. Appelez-moi à l’accueil.");
        moderator.press("Demander de nouvelles clés");
        moderator.sees("Votre demande attend la réponse d’un administrateur.");
        moderator.looks("cles-perdues");
        administrator.goTo("/app/administration");
        administrator.sees("Mon téléphone est tombé dans l’eau");
        administrator.looks("administration-cles-perdues");
        administrator.press("Permettre de nouvelles clés");
        administrator.sees("peut ajouter une clé pendant un jour");
        moderator.holdsKeys();
        moderator.addsAKey();
        moderator.goTo("/app/moderation");
        moderator.sees("Restauré");
    }

    private void readsTheDecision(Person agent) {
        agent.goTo("/app/compte");
        agent.sees("Après relecture, votre texte respecte la charte.");
        agent.looks("compte");
    }

    private void harvests(Person referent) {
        referent.goTo(APP + "/recolte");
        referent.tick(PASSAGE);
        referent.press("Garder");
        referent.sees("Déjà gardé");
        referent.looks("recolte");
    }

    private void writesTheSynthesis(Person referent) {
        referent.follow("Écrire la synthèse");
        referent.fill("La phrase", SENTENCE);
        referent.tick("« " + PASSAGE);
        referent.press("Enregistrer la phrase");
        referent.sees("1. " + SENTENCE);
        referent.looks("synthese");
        publish(referent);
    }

    private void concludes(Person referent) {
        referent.goTo(APP + "/conclusions");
        referent.fill("Ce que la collectivité conclut", CONCLUSION);
        referent.choose("Retenue en partie");
        referent.fill("Réponse de la collectivité", "La ligne ouvre en septembre.");
        referent.tick("1. " + SENTENCE);
        referent.press("Enregistrer la conclusion");
        referent.sees("1. " + CONCLUSION);
        referent.looks("conclusions");
        publish(referent);
    }

    private void fillsTheGrid(Person referent) {
        referent.goTo(APP + "/grille");
        referent.looks("grille-mesuree");
        referent.follow("Conditions et lignes rouges");
        referent.fill("Lignes rouges", "Aucun accueil sans personne.");
        referent.pick("Sources de « Lignes rouges »", SENTENCE);
        referent.press("Enregistrer la rubrique");
        referent.sees("Rubrique enregistrée.");
        referent.looks("grille");
        publish(referent);
    }

    private void writesTheManifesto(Person commission) {
        commission.goTo("/app/commission/manifeste");
        commission.fill("Titre", "Une personne, à la demande");
        commission.fill("Texte", "Aucune démarche essentielle ne dépend d’une machine seule.");
        commission.pick("Cases citées", "Lignes rouges");
        commission.press("Enregistrer l’article");
        commission.sees("Article 1. Une personne, à la demande");
        commission.looks("manifeste");
        publish(commission);
    }

    private void leaves(Person citizen) {
        citizen.goTo("/app/deconnexion");
        citizen.looks("deconnexion");
        citizen.press("Se déconnecter");
        citizen.page().waitForURL(site.address() + "/");
        citizen.goTo("/app/compte");
        citizen.page().waitForURL("**/app/connexion**");
        citizen.looks("connexion");
    }

    private void keepsTheVocabulary(Person commission) {
        commission.goTo("/app/commission/vocabulaire");
        commission.press("Ajouter un groupe");
        commission.fill("Expressions, une par ligne", "accueil\nguichet");
        commission.press("Enregistrer le groupe");
        commission.fill("Une question, comme on la taperait", "un guichet ouvert");
        commission.sees("on cherche aussi");
        commission.looks("vocabulaire");
    }

    private void searchesByTheKeyboard(Person citizen) {
        citizen.goTo("/app/compte");
        var keyboard = citizen.page().keyboard();
        keyboard.press("/");
        keyboard.type("personne telephone");
        citizen.sees("Les contributions");
        citizen.looks("recherche-rapide");
        keyboard.press("Escape");
        citizen.page().locator(".quick-search .opens:focus").waitFor();
        keyboard.press("Control+k");
        keyboard.press("ArrowDown");
        while (citizen.page().locator(".found a:focus").count() == 0) keyboard.press("ArrowDown");
        keyboard.press("Enter");
        citizen.page().waitForURL(url -> !url.endsWith("/compte"));
    }

    private void publish(Person writer) {
        writer.press("Publier la version 1");
        writer.confirm("Publier");
        writer.sees("Ce qui est publié est à jour.");
    }

    private void anybodyReadsDownToTheContributionAndUpAgain() {
        try (var anybody = site.somebody("personne")) {
            var page = anybody.page();
            anybody.goTo("/manifeste");
            for (var step : List.of("/grille", "/synthese", "/contributions/")) {
                page.evaluate("document.querySelectorAll('main details').forEach(d => d.open = true)");
                page.locator("main a[href*='" + step + "']").first().click();
                assertThat(page.url()).contains(step);
                assertThat(page.locator("main").textContent()).contains(step.equals("/grille") ? "Lignes" : "numéro");
            }
            assertThat(page.locator("main a[href*='/manifeste']").count()).isPositive();
            page.evaluate("document.querySelectorAll('main details').forEach(d => d.open = true)");
            anybody.sees("sur une suggestion de Alex R.");
            anybody.looks("page-contribution-versions");
        }
    }
}
