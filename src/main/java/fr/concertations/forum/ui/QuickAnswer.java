package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.search.Completion;
import fr.concertations.shell.Notices;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the quick search finds: how much, told to those who do not see it; words to go on with; links by kind. */
class QuickAnswer extends Div {
    private static final Logger LOG = LoggerFactory.getLogger(QuickAnswer.class);

    private final transient Function<String, QuickFinds> find;
    private final transient Consumer<String> goOn;
    private final Paragraph status = Parts.paragraph("small", getTranslation("forum.quick.hint"));
    private final Div found = new Div();

    QuickAnswer(Function<String, QuickFinds> find, Consumer<String> goOn) {
        this.find = find;
        this.goOn = goOn;
        addClassName("answer");
        status.getElement().setAttribute("role", "status");
        found.addClassName("stack");
        add(status, found);
    }

    void to(String question) {
        found.removeAll();
        var typed = question.strip();
        if (typed.length() < QuickFinds.SHORTEST) status.setText(getTranslation("forum.quick.hint"));
        else
            try {
                show(find.apply(typed));
            } catch (RuntimeException e) {
                LOG.error("The quick search failed", e);
                status.setText(getTranslation("forum.quick.failed"));
            }
    }

    private void show(QuickFinds finds) {
        status.setText(
                finds.completed()
                        ? getTranslation("forum.quick.totalFor", finds.total(), finds.question())
                        : getTranslation("forum.quick.total", finds.total()));
        finds.respelt()
                .forEach(respelt -> found.add(Parts.paragraph(
                        "small", getTranslation("search.respelt", respelt.typed(), respelt.instead()))));
        if (finds.rebuilding()) found.add(Notices.empty(getTranslation("search.rebuilding")));
        else if (finds.total() == 0) found.add(Notices.empty(getTranslation("forum.quick.none")));
        if (!finds.words().isEmpty()) found.add(words(finds.words()));
        finds.byKind().forEach((kind, entries) -> found.add(group(kind, entries)));
        if (finds.total() > 0)
            found.add(new Paragraph(Parts.link(
                    ForumNavigation.search(finds.question()), getTranslation("forum.quick.all"), "button", "quiet")));
    }

    private Component words(List<Completion> words) {
        var list = new UnorderedList();
        list.addClassName("tags");
        list.getElement().setAttribute("aria-label", getTranslation("forum.quick.words"));
        words.forEach(word -> list.add(new ListItem(word(word))));
        return list;
    }

    private Component word(Completion word) {
        if (word.kind() == Completion.Kind.THEME)
            return Parts.pageLink(
                    ForumNavigation.publicTheme(word.value()),
                    getTranslation("forum.quick.theme", word.label()),
                    "tag");
        var go = new NativeButton(word.label(), click -> goOn.accept(word.label()));
        go.addClassName("tag");
        return go;
    }

    private Component group(String kind, List<FoundEntry> entries) {
        var title = new H2(getTranslation("search.kind." + kind));
        title.addClassName("small-title");
        var list = new UnorderedList();
        list.addClassName("found");
        entries.forEach(entry -> list.add(entry.item()));
        return new Div(title, list);
    }
}
