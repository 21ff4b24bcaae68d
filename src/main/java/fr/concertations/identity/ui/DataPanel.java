package fr.concertations.identity.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.concertations.identity.DataRequests;
import fr.concertations.identity.MyData;
import fr.concertations.identity.SignedIn;
import fr.concertations.shell.Pieces;

/** One’s data, in two forms, and the way to the page where one leaves. */
class DataPanel extends Section {
    DataPanel(SignedIn member, MyData data, DataRequests requests) {
        addClassNames("panel", "stack");
        add(
                new H2(getTranslation("erasure.data.title")),
                new Paragraph(getTranslation("erasure.data.lead")),
                new DataDownloads(member.account(), data, requests),
                new Paragraph(getTranslation("erasure.data.leave")),
                Pieces.actions(Pieces.link(ErasureView.PATH, getTranslation("erasure.title"), "button", "quiet")));
    }
}
