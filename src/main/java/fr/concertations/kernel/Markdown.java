package fr.concertations.kernel;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The small subset people may write (paragraphs, emphasis, lists, quotations, links), turned into HTML that cannot harm. */
public final class Markdown {
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).build();
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().build();
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "strong", "em", "ul", "ol", "li", "blockquote", "a")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("https", "http", "mailto")
            .requireRelsOnLinks("nofollow", "noopener", "ugc")
            .toFactory();

    private Markdown() {}

    /** Headings, images, code and raw HTML are dropped; their words stay. */
    public static SafeHtml toHtml(String source) {
        return new SafeHtml(POLICY.sanitize(HTML.render(PARSER.parse(source))));
    }

    /** The words alone, for search, descriptions and excerpts. */
    public static String toText(String source) {
        return TEXT.render(PARSER.parse(source));
    }
}
