package fr.concertations.forum.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.concertations.charter.Signature;
import fr.concertations.kernel.Typography;
import java.util.List;

/** The versions of the charter signed for a territory, the latest first. */
class SignedCharter extends Section {
    SignedCharter(List<Signature> signatures) {
        addClassName("stack");
        var list = new UnorderedList();
        list.addClassName("list");
        signatures.forEach(signature -> list.add(item(signature)));
        add(new H2(getTranslation("collectivite.charter")), list);
    }

    private ListItem item(Signature signature) {
        var text = new Anchor(
                "/charte/" + signature.version(), getTranslation("charter.versionNumber", signature.version()));
        text.setRouterIgnore(true);
        var by = new Span(getTranslation(
                "collectivite.charter.by",
                signature.signatoryName(),
                signature.signatoryFunction(),
                Typography.date(signature.signedOn(), getLocale())));
        return new ListItem(text, new Text(" · "), by);
    }
}
