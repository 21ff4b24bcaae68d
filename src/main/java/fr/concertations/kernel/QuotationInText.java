package fr.concertations.kernel;

import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.text.TextContentNodeRendererContext;

/** A quotation in plain text, as in answers to mails: whoever wrote marks of quotation has them once. */
final class QuotationInText implements NodeRenderer {
    private final TextContentNodeRendererContext context;

    QuotationInText(TextContentNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(BlockQuote.class);
    }

    @Override
    public void render(Node node) {
        context.getWriter().pushPrefix("> ");
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) context.render(child);
        context.getWriter().popPrefix();
        context.getWriter().block();
    }
}
