package fr.concertations.identity;

import fr.concertations.kernel.Texts;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The words of the mail that carries a code, as plain text and as simple HTML. */
@Component
class CodeMail {
    private static final List<String> PARAGRAPHS = List.of("greeting", "code", "validity", "ignore", "signature");

    private final Texts texts;

    CodeMail(Texts texts) {
        this.texts = texts;
    }

    String sender(Locale locale) {
        return texts.get("identity.mail.sender", locale);
    }

    String subject(String code, Locale locale) {
        return texts.get("identity.mail.subject", locale, code);
    }

    String text(String code, Locale locale) {
        return String.join("\n\n", paragraphs(code, locale)) + "\n";
    }

    String html(String code, Locale locale) {
        var body = new StringBuilder(
                "<!doctype html><html lang=\"" + Texts.supported(locale).getLanguage()
                        + "\"><meta charset=\"utf-8\"><body style=\"font:16px/1.5 sans-serif\">");
        for (var paragraph : paragraphs(code, locale)) {
            var style = paragraph.equals(code) ? " style=\"font-size:32px;font-weight:bold;letter-spacing:.2em\"" : "";
            body.append("<p")
                    .append(style)
                    .append('>')
                    .append(HtmlUtils.htmlEscape(paragraph, "UTF-8"))
                    .append("</p>");
        }
        return body.append("</body></html>").toString();
    }

    private List<String> paragraphs(String code, Locale locale) {
        return PARAGRAPHS.stream()
                .map(part -> texts.get("identity.mail." + part, locale, code, SignIn.VALIDITY.toMinutes()))
                .toList();
    }
}
