package fr.concertations.synthesis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.UnorderedList;
import fr.concertations.shell.Pieces;
import fr.concertations.synthesis.CitedContribution;
import fr.concertations.synthesis.DocumentKind;
import fr.concertations.synthesis.PublishedConclusion;
import fr.concertations.synthesis.PublishedConclusions;

/** Conclusions as they are read: what is decided, answered, and on what it rests. */
class ConclusionsReading extends Div {
    ConclusionsReading(PublishedConclusions conclusions) {
        addClassName("stack");
        if (!conclusions.intro().isEmpty()) add(Pieces.written(conclusions.intro(), "reading"));
        var list = new OrderedList();
        list.addClassName("sentences");
        conclusions.conclusions().forEach(conclusion -> list.add(item(conclusion)));
        add(list);
    }

    private ListItem item(PublishedConclusion conclusion) {
        var item = new ListItem(
                Pieces.tag(getTranslation("synthesis.decision." + conclusion.decision())),
                new H3(getTranslation("synthesis.numbered", conclusion.number(), conclusion.text())),
                Pieces.written(conclusion.answer(), "reading"),
                Pieces.small(getTranslation("synthesis.rests")),
                sources(conclusion));
        item.setId(DocumentKind.CONCLUSIONS.anchor() + "-" + conclusion.id());
        return item;
    }

    private UnorderedList sources(PublishedConclusion conclusion) {
        var sources = new UnorderedList();
        sources.addClassName("small");
        conclusion
                .sentences()
                .forEach(s -> sources.add(new ListItem(getTranslation("synthesis.numbered", s.number(), s.text()))));
        conclusion.contributions().forEach(c -> sources.add(source(c)));
        return sources;
    }

    private ListItem source(CitedContribution contribution) {
        return contribution.masked()
                ? new ListItem(getTranslation("synthesis.contribution.masked"))
                : new ListItem(Pieces.link("contributions/" + contribution.id(), contribution.title()));
    }
}
