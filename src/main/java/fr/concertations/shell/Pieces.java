package fr.concertations.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.concertations.kernel.Markdown;
import org.jspecify.annotations.Nullable;

/** Small pieces of screen that views of several modules share. */
public final class Pieces {
    private Pieces() {}

    /** A link inside the application. */
    public static Anchor link(String path, String text, String... classes) {
        var anchor = new Anchor(path, text);
        anchor.addClassNames(classes);
        return anchor;
    }

    /** A link to a page outside the application, which the browser loads itself. */
    public static Anchor pageLink(String path, String text, String... classes) {
        var anchor = link(path, text, classes);
        anchor.setRouterIgnore(true);
        return anchor;
    }

    public static Div actions(Component... components) {
        var row = new Div(components);
        row.addClassName("actions");
        return row;
    }

    public static Paragraph small(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("small");
        return paragraph;
    }

    public static Span tag(String text) {
        var tag = new Span(text);
        tag.addClassName("tag");
        return tag;
    }

    /** What somebody wrote in Markdown, made safe. */
    public static Html written(String markdown, String className) {
        return new Html("<div class=\"" + className + "\">" + Markdown.toHtml(markdown) + "</div>");
    }

    /** Somebody's own words, and under them where they come from. */
    public static HtmlContainer quote(String words, @Nullable Component origin) {
        var quote = new HtmlContainer("blockquote");
        quote.add(new Span(words));
        if (origin != null) quote.add(new HtmlContainer("footer", origin));
        return quote;
    }

    /** A button that cannot be pressed twice before what it asked for is done. */
    public static Button button(String text, Runnable action) {
        var button = new Button(text);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                action.run();
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }

    /** The one thing to do next. */
    public static Button mainButton(String text, Runnable action) {
        var button = button(text, action);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    /** One among several small ones, told apart by what is said of it to those who do not see its place. */
    public static Button quietButton(String text, String said, Runnable action) {
        var button = button(text, action);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(said);
        return button;
    }
}
