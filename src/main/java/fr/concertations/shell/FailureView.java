package fr.concertations.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something broke on our side: said plainly, logged once, nothing internal shown. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class FailureView extends Screen implements HasErrorParameter<Exception> {
    private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);

    @Override
    protected String title() {
        return getTranslation("shell.failure.title");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        LOG.error("A view failed at {}", event.getLocation().getPath(), parameter.getException());
        var home = new Anchor("/", getTranslation("shell.backHome"));
        home.setRouterIgnore(true);
        home.addClassName("button");
        show(new Heading(null, title(), getTranslation("shell.failure.lead")), home);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
