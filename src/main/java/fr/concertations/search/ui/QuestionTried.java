package fr.concertations.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.concertations.search.Understanding;
import fr.concertations.search.Vocabulary;
import java.util.List;
import java.util.stream.Collectors;

/** A question to try: what search takes of it, and which expressions it knows. */
class QuestionTried extends Section {
    private static final int PAUSE_MILLIS = 500;

    private final transient Vocabulary vocabulary;
    private final TextField question = new TextField();
    private final Div answer = new Div();

    QuestionTried(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        addClassNames("panel", "stack");
        question.setLabel(getTranslation("search.vocabulary.try.label"));
        question.setHelperText(getTranslation("search.vocabulary.try.hint"));
        question.setMaxLength(300);
        question.setWidthFull();
        question.setClearButtonVisible(true);
        question.setValueChangeMode(ValueChangeMode.LAZY);
        question.setValueChangeTimeout(PAUSE_MILLIS);
        question.addValueChangeListener(change -> answer());
        answer.getElement().setAttribute("role", "status");
        add(new H2(getTranslation("search.vocabulary.try")), question, answer);
    }

    private void answer() {
        answer.removeAll();
        if (question.getValue().isBlank()) return;
        var understood = vocabulary.understood(question.getValue());
        if (understood.words().isEmpty()) {
            answer.add(new Paragraph(getTranslation("search.vocabulary.try.nothing")));
            return;
        }
        answer.add(new Paragraph(getTranslation("search.vocabulary.try.words", quoted(understood.words()))));
        if (understood.known().isEmpty()) answer.add(new Paragraph(getTranslation("search.vocabulary.try.unknown")));
        else answer.add(known(understood.known()));
    }

    private UnorderedList known(List<Understanding.Known> known) {
        var list = new UnorderedList();
        known.forEach(found -> list.add(new ListItem(getTranslation(
                "search.vocabulary.try.known", quoted(List.of(found.expression())), quoted(found.others())))));
        return list;
    }

    private String quoted(List<String> expressions) {
        return expressions.stream()
                .map(expression -> getTranslation("search.vocabulary.quoted", expression))
                .collect(Collectors.joining(", "));
    }
}
