package fr.concertations.identity.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import fr.concertations.identity.Erasure;
import fr.concertations.identity.Fate;
import fr.concertations.identity.Keep;
import fr.concertations.identity.LeavingAccount;
import fr.concertations.identity.Passkeys;
import fr.concertations.identity.Proof;
import fr.concertations.identity.Proofs;
import fr.concertations.identity.SignedIn;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Pieces;
import java.util.Map;

/** What becomes of one’s texts, a fresh proof of who one is, a word typed by hand: then the account is erased. */
class ErasureForm extends Div {
    private final transient SignedIn member;
    private final transient Erasure erasure;
    private final transient BrowserSession browser;
    private final boolean hasTexts;
    private final RadioButtonGroup<Keep> keep = new RadioButtonGroup<>();
    private final TextField word = new TextField();

    ErasureForm(
            SignedIn member,
            LeavingAccount leaving,
            Erasure erasure,
            Proofs proofs,
            Passkeys passkeys,
            BrowserSession browser) {
        this.member = member;
        this.erasure = erasure;
        this.browser = browser;
        hasTexts = !leaving.of(Fate.CHOSEN).isEmpty();
        addClassName("stack");
        if (hasTexts) add(texts(leaving));
        var last = new Div();
        last.addClassNames("form");
        var confirm = new Section(new H2(getTranslation("erasure.confirm")), last);
        confirm.addClassNames("panel", "stack");
        add(confirm);
        proofs.recent(member)
                .ifPresentOrElse(
                        proof -> lastStep(last, proof),
                        () -> last.add(
                                new ProofForm(member, proofs, passkeys, browser, proof -> lastStep(last, proof))));
    }

    private Section texts(LeavingAccount leaving) {
        keep.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        keep.setLabel(getTranslation("erasure.keep"));
        keep.setItems(Keep.values());
        keep.setManualValidation(true);
        keep.setRenderer(new ComponentRenderer<>(choice -> new Div(
                new Span(getTranslation("erasure.keep." + choice)),
                Pieces.small(getTranslation("erasure.keep." + choice + ".explained")))));
        var section = new Section(
                new H2(getTranslation("erasure.texts")), ErasurePreview.list(leaving.of(Fate.CHOSEN)), keep);
        section.addClassNames("panel", "stack");
        return section;
    }

    private void lastStep(Div where, Proof proof) {
        word.setLabel(getTranslation("erasure.word.label", getTranslation("erasure.word")));
        word.setHelperText(getTranslation("erasure.word.hint"));
        word.setManualValidation(true);
        word.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        var erase = Pieces.mainButton(getTranslation("erasure.do"), () -> erase(proof));
        erase.addThemeVariants(ButtonVariant.LUMO_ERROR);
        where.removeAll();
        where.add(new Paragraph(getTranslation("erasure.confirm.lead")), word, erase);
    }

    private void erase(Proof proof) {
        var fields = Map.of("keep", keep, "word", word);
        var done = Notices.attempt(this, fields, () -> {
            var chosen = chosen();
            if (!word.getValue().strip().equalsIgnoreCase(getTranslation("erasure.word")))
                throw new InvalidInput("word", "erasure.word.other", getTranslation("erasure.word"));
            erasure.eraseMine(member, proof, chosen);
        });
        if (done) browser.closeFor(ErasedView.ADDRESS);
    }

    private Keep chosen() {
        if (!hasTexts) return Keep.NAMELESS;
        if (keep.isEmpty()) throw new InvalidInput("keep", "erasure.keep.missing");
        return keep.getValue();
    }
}
