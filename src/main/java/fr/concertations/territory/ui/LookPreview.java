package fr.concertations.territory.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import fr.concertations.shell.Pieces;
import fr.concertations.territory.Logo;
import fr.concertations.territory.Rgb;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Pieces of our pages in the colours one tries, by light and by dark, whatever the visitor's own scheme. */
class LookPreview extends Div {
    private final String territory;
    private final Div panes = new Div();
    private String sheet = "";
    private transient @Nullable Registration loaded;

    LookPreview(String territory) {
        this.territory = territory;
        panes.addClassName("previews");
        add(panes);
    }

    void show(Optional<Rgb> brand, Optional<Rgb> accent, Optional<Logo> logo) {
        var before = sheet;
        sheet = "/territoires/apercu/" + name(brand) + "-" + name(accent) + ".css";
        panes.removeAll();
        panes.add(pane("light", logo), pane("dark", logo));
        if (isAttached() && !sheet.equals(before)) load();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        load();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unload();
    }

    private void load() {
        var before = loaded;
        loaded = getUI().orElseThrow().getPage().addStyleSheet(sheet);
        if (before != null) before.remove();
    }

    private void unload() {
        if (loaded != null) loaded.remove();
        loaded = null;
    }

    private Section pane(String scheme, Optional<Logo> logo) {
        var head = new Div(mark());
        head.addClassName("look-head");
        logo.ifPresent(one -> head.add(picture(one)));
        var buttons = Pieces.actions(
                styled(getTranslation("territory.look.preview.button"), "button"),
                styled(getTranslation("territory.look.preview.quiet"), "button", "quiet"));
        var pane = new Section(
                new H3(getTranslation("territory.look.preview." + scheme)),
                head,
                eyebrow(),
                sentence(),
                buttons,
                tags(),
                stages(),
                Pieces.quote(getTranslation("territory.look.preview.quote"), null));
        pane.addClassNames("panel", "stack", "look-" + scheme);
        return pane;
    }

    private Component mark() {
        var drawing = styled("", "logo");
        drawing.getElement().setAttribute("aria-hidden", "true");
        var mark = new Span(drawing, new Span(getTranslation("shell.name")));
        mark.addClassName("mark");
        return mark;
    }

    private Image picture(Logo logo) {
        var image = new Image(logo.dataUrl(), territory);
        image.addClassName("territory-logo");
        return image;
    }

    private Paragraph eyebrow() {
        var eyebrow = new Paragraph(getTranslation("territory.look.preview.eyebrow"));
        eyebrow.addClassName("eyebrow");
        return eyebrow;
    }

    /** A link that leads nowhere: it is there to be looked at. */
    private Paragraph sentence() {
        return new Paragraph(
                new Span(getTranslation("territory.look.preview.text") + " "),
                styled(getTranslation("territory.look.preview.link"), "as-link"));
    }

    private Paragraph tags() {
        return new Paragraph(
                styled(getTranslation("territory.look.preview.tag"), "tag"),
                new Span(" "),
                styled(getTranslation("territory.look.preview.live"), "tag", "live"));
    }

    private OrderedList stages() {
        var done = stage("done", "done");
        var now = stage("now", "now");
        var list = new OrderedList(done, now);
        list.addClassName("stages");
        return list;
    }

    private ListItem stage(String className, String key) {
        var item =
                new ListItem(new HtmlContainer("b", new Span(getTranslation("territory.look.preview.stage." + key))));
        item.addClassName(className);
        return item;
    }

    private static Span styled(String text, String... classes) {
        var span = new Span(text);
        span.addClassNames(classes);
        return span;
    }

    private static String name(Optional<Rgb> colour) {
        return colour.map(one -> one.hex().substring(1)).orElse("x");
    }
}
