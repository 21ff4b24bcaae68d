package fr.concertations.forum.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fr.concertations.argument.Argument;
import fr.concertations.ballot.Position;
import fr.concertations.contribution.Contribution;
import fr.concertations.forum.ForumNavigation;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One statement and its answers. Each statement has buttons of its own, so that a double click or a key held down never
 * answers the next one unread. The keys are the browser’s affair.
 */
class DeckCard extends Div {
    private final transient Consumer<Position> answer;
    private final transient Optional<Position> mine;
    private final Article statement = new Article();
    private final Div row = new Div();
    private final Div reading = new Div();

    /** @param arguments how many there are @param read what they are, asked for only when somebody wants to read */
    DeckCard(
            Contribution contribution,
            Optional<Position> mine,
            int arguments,
            Supplier<List<Argument>> read,
            Consumer<Position> answer) {
        this.answer = answer;
        this.mine = mine;
        var title = new Paragraph(contribution.title());
        title.addClassName("statement-title");
        var kind = Stream.of(
                getTranslation("contribution.kind." + contribution.kind()),
                Words.college(this, contribution.college()));
        statement.addClassName("statement");
        getElement().setAttribute("data-contribution", contribution.id().toString());
        statement.getElement().setAttribute("tabindex", "-1");
        statement.add(
                title,
                Parts.written(contribution.body(), "statement-body"),
                new Footer(new Paragraph(Words.joined(kind))));
        if (arguments > 0) statement.add(argumentsButton(arguments, () -> reading(contribution, read.get())), reading);
        var answers = new Div(
                button(Position.AGREE, "is-agree", "1"),
                button(Position.MIXED, "is-mixed", "2"),
                button(Position.DISAGREE, "is-disagree", "3"));
        answers.addClassName("answers");
        row.addClassName("row");
        row.add(button(Position.PASS, "plain", "0"));
        reading.setVisible(false);
        reading.addClassName("stack");
        var dock = new Div(answers, row);
        dock.addClassName("dock");
        add(statement, dock);
    }

    void offerBack(Runnable back) {
        var button = Parts.plainButton(getTranslation("forum.vote.back"), back);
        button.getElement().setAttribute("aria-keyshortcuts", "ArrowLeft");
        row.addComponentAsFirst(button);
    }

    void offerStop(Runnable stop) {
        row.add(Parts.plainButton(getTranslation("forum.vote.stop"), stop));
    }

    /** @param first the page just opened: what stands above says what this is about, and stays in sight */
    void focusStatement(boolean first) {
        if (first) Parts.focusInPlace(statement);
        else Parts.focusUnderTop(statement);
    }

    private NativeButton button(Position position, String className, String shown) {
        var button = new NativeButton(getTranslation("ballot.position." + position), click -> answer.accept(position));
        var hint = new HtmlContainer("kbd");
        hint.setText(shown);
        hint.getElement().setAttribute("aria-hidden", "true");
        button.add(hint);
        button.addClassName(className);
        button.getElement().setAttribute("aria-keyshortcuts", shown);
        mine.ifPresent(given -> button.getElement().setAttribute("aria-pressed", String.valueOf(given == position)));
        button.getElement().setAttribute("data-position", position.name());
        return button;
    }

    private void reading(Contribution contribution, List<Argument> arguments) {
        if (reading.getComponentCount() > 0) return;
        reading.add(
                new ArgumentColumns(arguments),
                Parts.link(ForumNavigation.contribution(contribution.id()), getTranslation("forum.vote.read")));
    }

    private NativeButton argumentsButton(int arguments, Runnable open) {
        var button = new NativeButton(getTranslation("forum.vote.arguments", arguments));
        button.addClassName("plain");
        button.getElement().setAttribute("aria-expanded", "false");
        button.addClickListener(click -> {
            open.run();
            reading.setVisible(!reading.isVisible());
            button.getElement().setAttribute("aria-expanded", String.valueOf(reading.isVisible()));
        });
        return button;
    }
}
