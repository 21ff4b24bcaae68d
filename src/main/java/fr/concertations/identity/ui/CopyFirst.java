package fr.concertations.identity.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.concertations.identity.AccountId;
import fr.concertations.identity.DataRequests;
import fr.concertations.identity.MyData;

/** Before an erasure: one’s data, which nobody can give back afterwards. */
class CopyFirst extends Section {
    CopyFirst(AccountId person, MyData data, DataRequests requests) {
        addClassNames("panel", "stack");
        add(
                new H2(getTranslation("erasure.copy")),
                new Paragraph(getTranslation("erasure.copy.lead")),
                new DataDownloads(person, data, requests));
    }
}
