package fr.concertations.forum.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionState;
import fr.concertations.contribution.Contributions;
import fr.concertations.contribution.Suggestion;
import fr.concertations.contribution.Suggestions;
import fr.concertations.debate.Act;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Pieces;
import java.util.List;
import java.util.Map;

/** The modifications suggested of a text, where its author answers, and the form to suggest one. */
class SuggestionsSection extends Section {
    private final transient Gate gate;
    private final transient Contributions contributions;
    private final transient Suggestions suggestions;
    private final transient Reporting reporting;
    private final transient Contribution contribution;
    private final boolean open;
    private final transient Runnable changed;
    private final Div place = new Div();

    /** @param open one may suggest and accept now @param changed once the text did */
    SuggestionsSection(
            Gate gate,
            Contributions contributions,
            Suggestions suggestions,
            Reporting reporting,
            Contribution contribution,
            boolean open,
            Runnable changed) {
        this.gate = gate;
        this.contributions = contributions;
        this.suggestions = suggestions;
        this.reporting = reporting;
        this.contribution = contribution;
        this.open = open;
        this.changed = changed;
        addClassName("stack");
        refresh();
    }

    private void refresh() {
        removeAll();
        var all = suggestions.of(contribution.id());
        if (!all.isEmpty()) {
            var title = new H2(getTranslation("forum.suggestions.title", all.size()));
            title.addClassName("aside-title");
            add(title, list(all));
        }
        var mayBeMade = open && !gate.isAuthor(contribution.author());
        if (mayBeMade) offer();
        setVisible(mayBeMade || !all.isEmpty());
        add(place);
    }

    private UnorderedList list(List<Suggestion> all) {
        var list = new UnorderedList();
        list.addClassName("list");
        all.forEach(suggestion -> list.add(item(suggestion)));
        return list;
    }

    private SuggestionItem item(Suggestion suggestion) {
        var mayAnswer = suggestion.isPending()
                && contribution.state() == ContributionState.PUBLISHED
                && gate.isAuthor(contribution.author());
        var item = new SuggestionItem(suggestion, contribution, mayAnswer);
        if (mayAnswer)
            item.content()
                    .add(new AnswerForm(gate, suggestions, suggestion, contribution, open, changed, this::refresh));
        if (suggestion.isPending() && gate.isAuthor(suggestion.author()))
            item.content()
                    .add(Parts.actions(
                            new Button(getTranslation("forum.suggestion.withdraw"), click -> withdraw(suggestion))));
        reporting.buttonFor(suggestion).ifPresent(item.content()::add);
        return item;
    }

    private void offer() {
        var suggest = getTranslation("forum.suggest.open");
        place.removeAll();
        place.add(Pieces.quietButton(suggest, suggest, this::begin));
    }

    private void begin() {
        place.removeAll();
        gate.invitation("forum.suggest.signIn", ForumNavigation.contribution(contribution.id()))
                .ifPresentOrElse(place::add, this::beginWriting);
    }

    private void beginWriting() {
        var form = new SuggestionForm(contribution, this::send, this::offer);
        place.add(form);
        form.enter();
    }

    private void send(SuggestionForm form) {
        var sent = Notices.attempt(this, form.fields(), () -> {
            try {
                return suggestions.suggest(
                        gate.acting(Act.CONTRIBUTE), contribution.id(), form.draft(), form.requestKey());
            } catch (InvalidInput refusal) {
                if (refusal.field().equals("revision"))
                    contributions.byId(contribution.id(), gate.visitor()).ifPresent(form::startFrom);
                throw refusal;
            }
        });
        if (sent.isEmpty()) {
            form.release();
            return;
        }
        Notices.done(this, "forum.suggest.sent");
        refresh();
    }

    private void withdraw(Suggestion suggestion) {
        if (Notices.attempt(this, Map.of(), () -> suggestions.withdraw(gate.actor(), suggestion.id())))
            Notices.done(this, "forum.suggestion.withdrawn");
        refresh();
    }
}
