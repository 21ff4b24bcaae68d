package fr.concertations.manifesto.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.concertations.manifesto.Article;
import fr.concertations.manifesto.ArticleDraft;
import fr.concertations.manifesto.CitedCell;
import fr.concertations.manifesto.PublishedCitation;
import fr.concertations.shell.ManyPicker;
import fr.concertations.shell.Pieces;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An article to write or rewrite, and the cells it cites. Stands apart from the list, so that nothing typed is lost. */
class ArticleForm extends Section {
    private final H2 heading = new H2();
    private final TextField title = new TextField();
    private final TextArea text = new TextArea();
    private final ManyPicker<CitedCell> citations = new ManyPicker<>();
    private final Button cancel;
    private final transient Map<CitedCell, PublishedCitation> citable;
    private transient @Nullable Article edited;

    ArticleForm(Map<CitedCell, PublishedCitation> citable, Runnable onSave) {
        this.citable = citable;
        addClassNames("panel", "form");
        title.setLabel(getTranslation("manifesto.form.title"));
        title.setHelperText(getTranslation("manifesto.form.title.hint"));
        title.setRequiredIndicatorVisible(true);
        title.setManualValidation(true);
        text.setLabel(getTranslation("manifesto.form.text"));
        text.setHelperText(getTranslation("manifesto.form.text.hint"));
        text.setMinRows(5);
        text.setRequiredIndicatorVisible(true);
        text.setManualValidation(true);
        citations.setLabel(getTranslation("manifesto.form.citations"));
        citations.setHelperText(getTranslation("manifesto.form.citations.hint"));
        citations.setRequiredIndicatorVisible(true);
        citations.setManualValidation(true);
        citations.setItemLabelGenerator(this::label);
        citations.setItems(citable.keySet());
        cancel = Pieces.button(getTranslation("synthesis.cancel"), this::renew);
        add(
                heading,
                title,
                text,
                citations,
                Pieces.actions(Pieces.mainButton(getTranslation("manifesto.form.save"), onSave), cancel));
        renew();
    }

    /** Ready for a new article. */
    void renew() {
        edited = null;
        heading.setText(getTranslation("manifesto.form.new"));
        cancel.setVisible(false);
        title.clear();
        text.clear();
        citations.clear();
        fields().values().forEach(field -> field.setInvalid(false));
    }

    /** Something was typed that opening another article would lose. */
    boolean isBusy() {
        return !title.isEmpty() || !text.isEmpty();
    }

    void edit(Article article, int number) {
        edited = article;
        heading.setText(getTranslation("manifesto.form.edit", number));
        cancel.setVisible(true);
        title.setValue(article.title());
        text.setValue(article.text());
        citations.setValue(
                article.citations().stream().filter(citable::containsKey).toList());
        title.focus();
    }

    /** The article being rewritten, as it was when opened; empty for a new one. */
    Optional<Article> edited() {
        return Optional.ofNullable(edited);
    }

    /** Goes on from what somebody else wrote meanwhile: the next save takes the place of theirs. */
    void takeRevisionOf(Article article) {
        edited = article;
    }

    ArticleDraft draft() {
        return new ArticleDraft(title.getValue(), text.getValue(), List.copyOf(citations.getValue()));
    }

    Map<String, HasValidation> fields() {
        return Map.of("title", title, "text", text, "citations", citations);
    }

    private String label(CitedCell cell) {
        var citation = citable.get(cell);
        return citation == null
                ? cell.cell()
                : getTranslation("manifesto.form.choice", citation.place(), citation.label(), citation.title());
    }
}
