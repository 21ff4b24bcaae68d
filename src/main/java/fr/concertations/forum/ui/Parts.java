package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.concertations.kernel.Markdown;
import java.util.Collection;

/** Small pieces of page the views share. */
final class Parts {
    private static final int EXCERPT = 200;
    private static final int OPENING = 60;

    private Parts() {}

    /** A link inside the application. */
    static Anchor link(String path, String text, String... classes) {
        var anchor = new Anchor(path, text);
        anchor.addClassNames(classes);
        return anchor;
    }

    /** A link to a page outside the application, which the browser loads itself. */
    static Anchor pageLink(String path, String text, String... classes) {
        var anchor = link(path, text, classes);
        anchor.setRouterIgnore(true);
        return anchor;
    }

    static Div actions(Component... links) {
        var row = new Div(links);
        row.addClassName("actions");
        return row;
    }

    /** As light as a link. */
    static NativeButton plainButton(String text, Runnable act) {
        var button = new NativeButton(text, click -> act.run());
        button.addClassName("plain");
        return button;
    }

    /** Brings the focus there without moving the page. */
    static void focusInPlace(Component target) {
        target.getElement().executeJs("this.focus({preventScroll: true})");
    }

    /** Brings the focus there, and what stands in the same place up to the top when the screen cannot hold it all. */
    static void focusUnderTop(Component target) {
        target.getElement().executeJs("""
                        this.focus({preventScroll: true});
                        const place = this.closest('.place');
                        const box = place?.getBoundingClientRect();
                        if (box && (box.top < 0 || box.bottom > innerHeight)) place.scrollIntoView();
                        """);
    }

    static Paragraph paragraph(String className, String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName(className);
        return paragraph;
    }

    static UnorderedList tags(Collection<String> labels) {
        var list = new UnorderedList();
        list.addClassName("tags");
        for (var label : labels) {
            var tag = new Span(label);
            tag.addClassName("tag");
            list.add(new ListItem(tag));
        }
        return list;
    }

    /** What somebody wrote, made safe. */
    static Html written(String markdown, String className) {
        return new Html("<div class=\"" + className + "\">" + Markdown.toHtml(markdown) + "</div>");
    }

    /** The first words, without marks. */
    static String excerpt(String markdown) {
        return cut(markdown, EXCERPT);
    }

    /** Enough words to tell one text from another. */
    static String opening(String markdown) {
        return cut(markdown, OPENING);
    }

    private static String cut(String markdown, int most) {
        var text = Markdown.toText(markdown).strip();
        if (text.length() <= most) return text;
        return text.substring(0, most).replaceAll("\\s+\\S*$", "") + "…";
    }
}
