package fr.concertations.territory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.concertations.kernel.Typography;
import fr.concertations.territory.JoinRequest;

/** One's own request to join: where it stands and what happens next. */
class RequestCard extends ListItem {
    RequestCard(JoinRequest request) {
        addClassNames("panel", "stack");
        var state = new Span(getTranslation("territory.request." + request.state()));
        state.addClassName("tag");
        var asked = Typography.date(Typography.dayInParis(request.requestedAt()), getLocale());
        add(
                new Paragraph(state),
                new H3(request.territory().name()),
                new Paragraph(getTranslation("territory.request.askedOn", asked)),
                next(request));
    }

    private Component next(JoinRequest request) {
        return switch (request.state()) {
            case PENDING -> new Paragraph(getTranslation("territory.request.PENDING.next"));
            case ACCEPTED -> {
                var link = new Anchor(
                        "collectivite/" + request.territory().slug(),
                        getTranslation("territory.request.ACCEPTED.next"));
                link.addClassName("button");
                yield new Paragraph(link);
            }
            case DECLINED ->
                new Paragraph(getTranslation(
                        "territory.request.DECLINED.next", request.reason().orElse("")));
        };
    }
}
