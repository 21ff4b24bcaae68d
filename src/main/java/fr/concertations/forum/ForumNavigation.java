package fr.concertations.forum;

import fr.concertations.contribution.ContributionId;
import fr.concertations.debate.Concertation;
import fr.concertations.territory.Territory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of the views where people take part, relative to the application. */
public final class ForumNavigation {
    /** The view of all results; its filters are those of the public page. */
    public static final String SEARCH = "recherche";

    /** The queue of the moderators. */
    public static final String MODERATION = "moderation";

    private ForumNavigation() {}

    public static String participate(Concertation concertation) {
        return "concertations/" + concertation.slug();
    }

    public static String vote(Concertation concertation) {
        return participate(concertation) + "/voter";
    }

    /** Where one stands among those who voted. */
    public static String votes(Concertation concertation) {
        return participate(concertation) + "/votes";
    }

    /** What is projected in a meeting. */
    public static String meeting(Concertation concertation) {
        return participate(concertation) + "/ecran";
    }

    public static String contribute(Concertation concertation) {
        return participate(concertation) + "/contribuer";
    }

    public static String edit(Concertation concertation) {
        return participate(concertation) + "/modifier";
    }

    public static String invitations(Concertation concertation) {
        return participate(concertation) + "/invitations";
    }

    /** Who takes part and who is missing, for the référents. */
    public static String participation(Concertation concertation) {
        return participate(concertation) + "/participation";
    }

    /** The door of a concertation by invitation. @param token of its link; empty to type a code */
    public static String invitation(String token) {
        return token.isEmpty() ? "invitation" : "invitation/" + token;
    }

    public static String create(Territory territory) {
        return home(territory) + "/concertations/nouvelle";
    }

    /** Where those who represent a territory begin. */
    public static String home(Territory territory) {
        return "collectivite/" + territory.slug();
    }

    /** Who acts for a territory, and the journal of it. */
    public static String team(String territorySlug) {
        return "collectivite/" + territorySlug + "/roles";
    }

    /** What a territory prints and shares. */
    public static String sharing(String territorySlug) {
        return "collectivite/" + territorySlug + "/partager";
    }

    public static String contribution(ContributionId id) {
        return "contributions/" + id;
    }

    /** All that answers a question and that the person may read. */
    public static String search(String question) {
        return SEARCH + "?q=" + encoded(question);
    }

    /** Where a form sends a question; absolute. */
    public static String search() {
        return "/app/" + SEARCH;
    }

    /** The public page, narrowed to a theme. */
    public static String publicTheme(String code) {
        return "/recherche?q=&theme=" + encoded(code);
    }

    /** Saying in what capacity one speaks, with or without an account, then coming back to this view. */
    public static String takePartThen(String view) {
        return "participer?suite=" + encoded("/app/" + view);
    }

    /** Going on as the same guest on another device; absolute, to be copied. */
    public static String resume(String token) {
        return "/app/reprendre/" + token;
    }

    /** Signing in, then coming back to this view. */
    public static String signInThen(String view) {
        return "connexion?suite=" + encoded("/app/" + view);
    }

    /** Telling name and collège, then coming back to this view. */
    public static String introduceThen(String view) {
        return "bienvenue?suite=" + encoded("/app/" + view);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
