package fr.concertations.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.concertations.kernel.StoredJson;
import fr.concertations.mail.LetterBody.Item;
import fr.concertations.mail.LetterBody.Section;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A letter reads well as text and as HTML, whatever people wrote in it. */
class LetterTests extends PostTest {
    private static final String SITE = "https://concertations.example/contributions/1";
    private static final String LONG =
            "Des habitantes et habitants demandent que chaque décision prise avec l’aide d’une machine puisse être"
                    + " expliquée par quelqu’un « en chair et en os », et que ce soit dit avant et non après.";

    @Autowired
    TextLetter text;

    @Autowired
    HtmlLetter html;

    @Test
    void aMailSaysWhoWritesAndThatItIsAutomatic() throws Exception {
        post(letter().withUnsubscribe("https://concertations.example/quitter/abc"));
        deliver();
        var mail = received().getFirst();
        assertThat(mail.getFrom()[0].toString()).isEqualTo("Concertations <" + FROM + ">");
        assertThat(mail.getMessageID()).matches("<[0-9a-f-]{36}@concertations\\.example>");
        assertThat(header(mail, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(header(mail, "Content-Language")).isEqualTo("fr");
        assertThat(header(mail, "List-Unsubscribe")).isEqualTo("<https://concertations.example/quitter/abc>");
        assertThat(header(mail, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("Reply-To")).isNull();
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        var parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(parts.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
        assertThat(parts.getBodyPart(0).getContent().toString()).contains("personne ne lit les réponses");
    }

    @Test
    void whatIsNotToBeEndedSaysNothingOfEnding() throws Exception {
        post(letter());
        deliver();
        assertThat(received().getFirst().getHeader("List-Unsubscribe")).isNull();
    }

    @Test
    void textFitsEveryScreenAndLinksStandAlone() {
        var shown = text.of(sealed(digest(), Locale.FRENCH));
        assertThat(shown.lines().filter(line -> !line.contains("https://")))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(72));
        assertThat(shown.lines().filter(line -> line.contains("https://")))
                .hasSize(3)
                .allSatisfy(
                        line -> assertThat(line.strip()).startsWith("https://").doesNotContain(" "));
        assertThat(shown).contains("Lire la suite\u00A0:\n" + SITE + "\n").contains("« en");
        assertThat(shown.lines()).contains("  482913").noneMatch(line -> line.startsWith("»") || line.endsWith("«"));
    }

    @Test
    void whatIsWrittenInMarkdownReadsWellAsText() {
        var body = LetterBody.of("Une lettre")
                .withWritten("Bonjour,\n\n- " + LONG + "\n- [lire](" + SITE
                        + ")\n\n1. un\n2. deux\n\n> «\u202FEn face.\u202F»");
        var shown = text.of(sealed(body, Locale.FRENCH));
        assertThat(shown)
                .contains("\n\n- Des habitantes", "\n  l’aide d’une", "- lire (" + SITE + ")", "1. un\n2. deux")
                .contains("2. deux\n\n> «\u202FEn face.\u202F»\n")
                .doesNotContain("««");
        assertThat(shown.lines().filter(line -> !line.contains("https://")))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(72));
    }

    @Test
    void whatPeopleWroteStaysText() {
        var hostile = "<script>alert(1)</script> & <img src=x onerror=y>";
        var body = LetterBody.of(hostile)
                .withCode(hostile)
                .withParagraphs(hostile)
                .withSections(List.of(new Section(hostile, List.of(new Item(hostile, SITE + "?a=1&b=2", hostile)))))
                .withSmallPrint(hostile);
        var shown = html.of(sealed(body, Locale.FRENCH));
        assertThat(shown)
                .doesNotContain("<script")
                .doesNotContain("<img")
                .contains("&lt;script&gt;")
                .contains("?a=1&amp;b=2\"");
        assertThat(text.of(sealed(body, Locale.FRENCH))).contains("<script>alert(1)</script>");
    }

    @Test
    void htmlFetchesNothingAndSaysItsLanguage() {
        var shown = html.of(sealed(digest(), Locale.ENGLISH));
        assertThat(shown)
                .contains("<html lang=\"en\"")
                .contains("nobody reads answers")
                .doesNotContain("<img")
                .doesNotContain("<link")
                .doesNotContain("<script")
                .doesNotContain("url(")
                .doesNotContain(" th:");
    }

    @Test
    void linksAreWhole() {
        assertThatThrownBy(() -> LetterBody.of("").withAction("Lire", "/contributions/1"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Item("Lire", "javascript:alert(1)", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static LetterBody digest() {
        return LetterBody.of("Voici ce qui a changé cette semaine dans les concertations que vous suivez.")
                .withCode("482913")
                .withParagraphs(LONG, "Un second paragraphe.")
                .withSections(List.of(new Section(
                        "L’IA à l’école",
                        List.of(
                                new Item("La synthèse est publiée", SITE, LONG),
                                new Item("Le vote est clos", SITE + "/votes", "")))))
                .withAction("Lire la suite", SITE)
                .withSmallPrint(LONG);
    }

    Sealed sealed(LetterBody body, Locale locale) {
        return new Sealed(
                UUID.randomUUID(),
                new byte[0],
                address,
                "test",
                locale,
                "Cette semaine",
                StoredJson.write(body),
                false,
                null,
                0);
    }

    private static String header(MimeMessage mail, String name) throws Exception {
        return String.join("\n", mail.getHeader(name));
    }
}
