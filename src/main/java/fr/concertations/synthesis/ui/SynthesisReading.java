package fr.concertations.synthesis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import fr.concertations.shell.Pieces;
import fr.concertations.synthesis.DocumentKind;
import fr.concertations.synthesis.PublishedSynthesis;
import fr.concertations.synthesis.Quotation;

/** A synthesis as it is read: each sentence, and under it the words it rests on. */
class SynthesisReading extends Div {
    SynthesisReading(PublishedSynthesis synthesis) {
        addClassName("stack");
        if (!synthesis.intro().isEmpty()) add(Pieces.written(synthesis.intro(), "reading"));
        var list = new OrderedList();
        list.addClassName("sentences");
        for (var sentence : synthesis.sentences()) {
            var item = new ListItem(new H3(getTranslation("synthesis.numbered", sentence.number(), sentence.text())));
            item.setId(DocumentKind.SYNTHESIS.anchor() + "-" + sentence.id());
            sentence.quotations().forEach(quotation -> item.add(quote(quotation)));
            list.add(item);
        }
        add(list);
    }

    private Component quote(Quotation quotation) {
        if (quotation.masked()) return Pieces.small(getTranslation("synthesis.quote.masked"));
        return Pieces.quote(
                quotation.quote(), Pieces.link("contributions/" + quotation.contribution(), quotation.title()));
    }
}
