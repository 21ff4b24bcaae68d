package fr.concertations.mail;

import fr.concertations.kernel.Markdown;
import fr.concertations.kernel.Texts;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** A letter for whoever reads HTML: one column, no picture, nothing fetched from anywhere. */
@Component
class HtmlLetter {
    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final Sender sender;

    HtmlLetter(Sender sender, MessageSource messages) {
        this.sender = sender;
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        engine.setTemplateResolver(resolver);
        engine.setTemplateEngineMessageSource(messages);
    }

    String of(Sealed letter) {
        var locale = Texts.supported(letter.locale());
        return engine.process("mail-letter", new Context(locale, variables(letter, locale)));
    }

    private Map<String, Object> variables(Sealed letter, Locale locale) {
        var body = letter.body();
        return Map.of(
                "language", locale.getLanguage(),
                "subject", letter.subject(),
                "sender", sender.name(locale),
                "body", body,
                "written",
                        body.written() == null
                                ? ""
                                : Markdown.toHtml(body.written()).value(),
                "answered", sender.replyTo().isPresent(),
                "unsubscribe", letter.unsubscribe() == null ? "" : letter.unsubscribe());
    }
}
