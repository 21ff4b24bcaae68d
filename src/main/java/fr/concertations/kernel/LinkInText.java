package fr.concertations.kernel;

import java.util.Set;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.text.TextContentNodeRendererContext;

/** A link in plain text: its words, then its address in brackets; the address alone where it is its own words. */
final class LinkInText implements NodeRenderer {
    private final TextContentNodeRendererContext context;

    LinkInText(TextContentNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Link.class);
    }

    @Override
    public void render(Node node) {
        var address = ((Link) node).getDestination();
        var alone = node.getFirstChild() instanceof Text text && address.endsWith(text.getLiteral());
        if (!alone)
            for (var child = node.getFirstChild(); child != null; child = child.getNext()) context.render(child);
        context.getWriter().write(alone ? address : " (" + address + ")");
    }
}
