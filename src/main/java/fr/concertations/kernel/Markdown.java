package fr.concertations.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
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
    private static final TextContentRenderer LETTER = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .nodeRendererFactory(LinkInText::new)
            .nodeRendererFactory(QuotationInText::new)
            .build();
    /** The renderer marks the empty line before a quotation too. */
    private static final Pattern BEFORE_QUOTATION = Pattern.compile("(?m)^((?!>).*\n)> \n");

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

    /** For a letter in plain text: paragraphs apart, lists with dashes, the address after what leads there. */
    public static String toLetter(String source) {
        return BEFORE_QUOTATION
                .matcher(LETTER.render(PARSER.parse(source)))
                .replaceAll("$1\n")
                .strip();
    }

    /** Where its links lead, as written. */
    public static List<String> links(String source) {
        var found = new ArrayList<String>();
        PARSER.parse(source).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                found.add(link.getDestination());
                visitChildren(link);
            }
        });
        return List.copyOf(found);
    }

    /** The words alone, for search, descriptions and excerpts. */
    public static String toText(String source) {
        return TEXT.render(PARSER.parse(source));
    }
}
