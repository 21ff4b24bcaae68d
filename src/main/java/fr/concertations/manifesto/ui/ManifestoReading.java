package fr.concertations.manifesto.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import fr.concertations.manifesto.PublishedManifesto;
import fr.concertations.shell.Pieces;

/** The manifesto as it is read: articles, and under each the cells it cites. */
class ManifestoReading extends Div {
    ManifestoReading(PublishedManifesto manifesto) {
        addClassName("stack");
        for (var article : manifesto.articles()) {
            var citations = new UnorderedList();
            citations.addClassName("small");
            article.citations()
                    .forEach(c -> citations.add(new ListItem(
                            Pieces.pageLink(c.path(), getTranslation("manifesto.citation", c.place(), c.label())))));
            add(
                    new H3(getTranslation("manifesto.article", article.number(), article.title())),
                    Pieces.written(article.text(), "reading"),
                    citations);
        }
    }
}
