package fr.concertations.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.concertations.kernel.NotAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;

/** The person is here but may not do this; the sentence says who may. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class RefusedView extends Screen implements HasErrorParameter<NotAllowed> {
    private final transient List<RefusalHelp> helps;

    RefusedView(List<RefusalHelp> helps) {
        this.helps = helps;
    }

    @Override
    protected String title() {
        return getTranslation("shell.refused.title");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotAllowed> parameter) {
        var home = new Anchor("/", getTranslation("shell.backHome"));
        home.setRouterIgnore(true);
        home.addClassName("button");
        show(new Heading(null, title(), getTranslation(parameter.getException().messageKey())));
        helps.stream()
                .map(RefusalHelp::forCurrentPerson)
                .flatMap(Optional::stream)
                .forEach(this::add);
        add(home);
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
