package fr.concertations.territory.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import fr.concertations.territory.Look;
import org.jspecify.annotations.Nullable;

/** The colours of a territory on a view of the application, as long as this is part of it. */
public class WornLook extends Span {
    private final @Nullable String sheet;
    private transient @Nullable Registration worn;

    public WornLook(Look look) {
        sheet = look.cssPath().orElse(null);
        getElement().setAttribute("hidden", true);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (sheet != null) worn = event.getUI().getPage().addStyleSheet(sheet);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (worn != null) worn.remove();
        worn = null;
    }
}
