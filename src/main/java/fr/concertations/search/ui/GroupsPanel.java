package fr.concertations.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.concertations.identity.CurrentActor;
import fr.concertations.kernel.Slug;
import fr.concertations.search.SynonymGroup;
import fr.concertations.search.Vocabulary;
import fr.concertations.shell.Notices;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Every group, in alphabetical order, a few at a time; those that hold a word; a new one. */
class GroupsPanel extends Section {
    private static final int PAUSE_MILLIS = 500;
    private static final int PAGE = 30;

    private final transient CurrentActor visitor;
    private final transient Vocabulary vocabulary;
    private final TextField wanted = new TextField();
    private final Button add = new Button(getTranslation("search.vocabulary.add"), click -> showNew());
    private final Div fresh = new Div();
    private final Paragraph count = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button("", click -> showMore());
    private int most = PAGE;

    GroupsPanel(CurrentActor visitor, Vocabulary vocabulary) {
        this.visitor = visitor;
        this.vocabulary = vocabulary;
        addClassName("stack");
        wanted.setLabel(getTranslation("search.vocabulary.find"));
        wanted.setMaxLength(60);
        wanted.setClearButtonVisible(true);
        wanted.setValueChangeMode(ValueChangeMode.LAZY);
        wanted.setValueChangeTimeout(PAUSE_MILLIS);
        wanted.addValueChangeListener(change -> {
            most = PAGE;
            refresh();
        });
        var tools = new Div(wanted, add);
        tools.addClassName("filters");
        count.getElement().setAttribute("role", "status");
        count.addClassName("small");
        list.addClassName("rows");
        add(new H2(getTranslation("search.vocabulary.groups")), tools, fresh, count, list, more);
        refresh();
    }

    private void refresh() {
        var found = found();
        count.setText(getTranslation("search.vocabulary.count", found.size()));
        list.removeAll();
        found.stream().limit(most).map(this::row).forEach(list::add);
        more.setText(getTranslation("search.vocabulary.more", found.size() - most));
        more.setVisible(found.size() > most);
    }

    private List<SynonymGroup> found() {
        var words = Slug.folded(wanted.getValue());
        var order = Collator.getInstance(getLocale());
        return vocabulary.groups(visitor.require()).stream()
                .filter(group -> group.expressions().stream()
                        .anyMatch(expression -> Slug.folded(expression).contains(words)))
                .sorted(Comparator.comparing(group -> group.expressions().getFirst(), order))
                .toList();
    }

    private GroupRow row(SynonymGroup group) {
        return new GroupRow(
                group,
                new GroupRow.Acts(form -> rewrite(group, form), row -> remove(group, row), () -> putBack(group)));
    }

    private void showMore() {
        most += PAGE;
        refresh();
    }

    private void showNew() {
        fresh.removeAll();
        var holder = new GroupForm[1];
        holder[0] = new GroupForm(List.of(), () -> addFrom(holder[0]), this::closeNew);
        holder[0].addClassName("panel");
        fresh.add(holder[0].focused());
    }

    private void closeNew() {
        fresh.removeAll();
        add.focus();
    }

    private void addFrom(GroupForm form) {
        if (Notices.attempt(this, form.fields(), () -> vocabulary.add(visitor.require(), form.draft()))
                .isEmpty()) return;
        closeNew();
        saved();
    }

    private void rewrite(SynonymGroup group, GroupForm form) {
        if (Notices.attempt(
                this,
                form.fields(),
                () -> vocabulary.rewrite(visitor.require(), group.id(), group.revision(), form.draft()))) saved();
    }

    private void remove(SynonymGroup group, GroupRow row) {
        if (Notices.attempt(this, Map.of(), () -> vocabulary.remove(visitor.require(), group.id(), group.revision())))
            row.showRemoved();
    }

    private void putBack(SynonymGroup group) {
        if (Notices.attempt(this, Map.of(), () -> vocabulary.putBack(visitor.require(), group))) saved();
    }

    private void saved() {
        refresh();
        Notices.done(this, "search.vocabulary.saved");
    }
}
