package fr.concertations.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import fr.concertations.browser.rgaa.Alike;
import fr.concertations.browser.rgaa.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each of our checks finds what is wrong on a page made for it, and nothing on a sound one. */
class ChecksCanFailIT {
    /** @param criterion what the page is against, and is said to be */
    private record Broken(String criterion, String html) {
        @Override
        public String toString() {
            return criterion + " " + html;
        }
    }

    private static final String SOUND = """
            <!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Une page saine — Essai</title><style>
            html { color: #111; background: #fff; font-size: 100% } :focus-visible { outline: 3px solid #00f } input { display: block; color: #111; background: #fff }
            ol { list-style: decimal } .row { display: flex; gap: 1rem; flex-wrap: wrap } /* here */
            </style></head><body><a href="#contenu">Aller au contenu</a>
            <header><nav aria-label="Principal"><ul><li><a href="/a">Un</a></li> <li><a href="/b">Deux</a></li> <li><a href="/recherche">Rechercher</a></li></ul></nav></header>
            <main id="contenu"><h1>Une page saine</h1><p>Un paragraphe de quelques mots.</p><p lang="ar" dir="rtl">مرحبا بالعالم</p>
            <div class="row"><p>Premier.</p> <p>Second.</p></div><details><summary>Plié</summary><p>Déplié.</p></details>
            <form action="/recherche" role="search"><label for="q">Chercher</label><input id="q" type="search" name="q"><button>Chercher</button>
            <fieldset><legend>Où ?</legend><label><input type="radio" name="o" value="1">Ici</label> <label><input type="radio" name="o" value="2">Là</label></fieldset></form>
            <!-- here --></main>
            <footer><p><a href="/charte">La charte</a></p></footer></body></html>""";

    private static BrowserContext context;

    @BeforeAll
    static void open() {
        context = Chromium.shared()
                .browser()
                .newContext(new Browser.NewContextOptions().setViewportSize(Survey.DESK, 844));
    }

    @AfterAll
    static void close() {
        if (context != null) context.close();
    }

    static Stream<Broken> pages() {
        return Stream.of(
                new Broken("8.1", SOUND.replace("<!doctype html>", "")),
                new Broken("8.6", SOUND.replace("Une page saine — Essai", "Bienvenue")),
                new Broken("8.6", SOUND.replace("Une page saine — Essai", "")),
                main("8.9", "<p>&nbsp;</p>"),
                main("8.9", "<p>Un<br><br>Deux</p>"),
                main("8.9", "<div>Une phrase hors de tout paragraphe.</div>"),
                main("8.10", "<p lang=\"ar\">مرحبا بالعالم</p>"),
                main("8.10", "<p dir=\"rtl\">Bonjour</p>"),
                main("10.1", "<center><p>Au milieu</p></center>"),
                main("10.1", "<p align=\"center\">Au milieu</p>"),
                style("10.2", "h1::before { content: \"Important\" }"),
                styled(
                        "10.2",
                        ".x { display: block !important }",
                        "<p hidden class=\"x\">Visible par le style seul</p>"),
                styled("10.2", ".x { background: url(x.svg); width: 9px; height: 9px }", "<span class=\"x\"></span>"),
                styled(
                        "10.3",
                        ".x { display: flex; flex-direction: column-reverse }",
                        "<div class=\"x\"><p>Un</p> <p>Deux</p></div>"),
                styled("10.3", ".x { display: flex; gap: 1rem }", "<div class=\"x\"><b>Un</b><b>Deux</b></div>"),
                new Broken("10.5", SOUND.replace("color: #111; background: #fff; font-size", "color: #111; font-size")),
                style("10.5", "button { color: #111 }"),
                style("10.7", ":focus-visible { outline: none !important }"),
                style("10.7", "summary:focus-visible { outline: 3px solid #fefefe }"),
                styled(
                        "10.4",
                        ".x { height: 1.3em; overflow: hidden; font-size: 10px; width: 6rem }",
                        "<p class=\"x\">Un texte qui ne tient pas</p>"),
                styled(
                        "10.4",
                        ".x { position: relative; top: -2em }",
                        "<p>Dessous, dessous</p><p class=\"x\">Dessus, dessus</p>"),
                styled("10.11", ".x { width: 400px }", "<p class=\"x\">Large</p>"),
                styled(
                        "10.11",
                        ".x { overflow-x: auto; white-space: nowrap }",
                        "<p class=\"x\">" + "Défile de côté. ".repeat(9) + "</p>"),
                styled(
                        "10.12",
                        ".x { height: 1.2em; line-height: 1.2; overflow: hidden; width: 13ch }",
                        "<p class=\"x\">Juste assez</p>"),
                styled(
                        "10.13",
                        ".y { display: none } .x:focus-within + .y { display: block }",
                        "<p class=\"x\"><a href=\"/\">Voir</a></p><p class=\"y\">Surgi</p>"),
                styled(
                        "10.14",
                        ".y { visibility: hidden } .x:hover .y { visibility: visible }",
                        "<p class=\"x\">Voir <b class=\"y\">surgi</b></p>"),
                styled(
                        "11.4",
                        ".x { margin-top: 9rem }",
                        "<form><label for=\"x\">Loin</label><input class=\"x\" id=\"x\"></form>"),
                main(
                        "11.6",
                        "<form><label><input type=\"radio\" name=\"r\">Oui</label><label><input type=\"radio\" name=\"r\">Non</label></form>"),
                main("11.6", "<form><fieldset><label>Nom <input></label></fieldset></form>"),
                main("11.12", "<form method=\"post\"><button>Supprimer</button></form>"),
                new Broken(
                        "12.1",
                        SOUND.replace("<nav aria-label=\"Principal\">", "<div>").replace("</nav>", "</div>")),
                new Broken(
                        "12.6",
                        SOUND.replace("<main id=\"contenu\">", "<div id=\"contenu\">")
                                .replace("</main>", "</div>")),
                new Broken("12.6", SOUND.replace(" role=\"search\"", "")),
                main("12.6", "<nav><a href=\"/c\">Trois</a></nav>"),
                main("12.9", "<a href=\"/t\" onkeydown=\"if (event.key === 'Tab') event.preventDefault()\">Retenu</a>"),
                main("12.9", "<a href=\"/t\" onfocus=\"this.blur()\">Refusé</a>"),
                main(
                        "12.11",
                        "<details><summary class=\"x\" onkeydown=\"if (event.key === 'Enter') event.preventDefault()\">Fermé</summary><p>Dedans</p></details>"),
                main("13.2", "<a href=\"/\" target=\"_blank\">Ailleurs</a>"));
    }

    private static Broken main(String criterion, String html) {
        return new Broken(criterion, SOUND.replace("<!-- here -->", html));
    }

    private static Broken style(String criterion, String css) {
        return styled(criterion, css, "");
    }

    private static Broken styled(String criterion, String css, String html) {
        return new Broken(criterion, SOUND.replace("/* here */", css).replace("<!-- here -->", html));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatIsWrongIsFound(Broken broken) {
        assertThat(against(broken.html(), broken.criterion()))
                .extracting(Finding::criterion)
                .contains(broken.criterion());
    }

    @Test
    void nothingIsFoundOnASoundPage() {
        assertThat(against(SOUND, Survey.ownCriteria().toArray(String[]::new))).isEmpty();
        assertThat(together(SOUND, SOUND.replace("Une page saine", "Une autre page")))
                .isEmpty();
    }

    @Test
    void whatDiffersFromPageToPageIsFound() {
        var other = SOUND.replace("Une page saine", "Une autre page");
        assertThat(together(SOUND, SOUND)).contains("8.6");
        assertThat(together(SOUND, other.replace(">Chercher</label>", ">Que cherchez-vous ?</label>")))
                .contains("11.3");
        assertThat(together(SOUND, other.replace("<li><a href=\"/a\">Un</a></li>", "")))
                .contains("12.2", "12.5");
        assertThat(together(SOUND, other.replace("La charte", "Plan du site"))).contains("12.4");
    }

    @Test
    void eachCriterionHasAPageThatBreaksIt() {
        var broken = new TreeSet<>(List.of("8.6", "11.3", "12.2", "12.4", "12.5"));
        pages().forEach(page -> broken.add(page.criterion()));
        assertThat(broken).containsAll(Survey.ownCriteria());
    }

    private static List<Finding> against(String html, String... criteria) {
        var page = context.newPage();
        page.setContent(html);
        var found = new ArrayList<Finding>();
        for (var check : Survey.ownChecks())
            if (List.of(criteria).stream().anyMatch(check.criteria()::contains))
                found.addAll(check.look().apply(page));
        page.close();
        return found;
    }

    private static List<String> together(String... pages) {
        var alike = new Alike();
        for (var html : pages) {
            var page = context.newPage();
            page.setContent(html);
            alike.note("page", page);
            page.close();
        }
        return alike.told().stream().map(Finding::criterion).toList();
    }
}
