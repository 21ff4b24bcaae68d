package fr.concertations.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Nothing at this address of the application, or nothing this person may see. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class NotFoundView extends Screen implements HasErrorParameter<NotFoundException> {
    @Override
    protected String title() {
        return getTranslation("shell.notFound.title");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        var home = new Anchor("/", getTranslation("shell.backHome"));
        home.setRouterIgnore(true);
        home.addClassName("button");
        show(new Heading(null, title(), getTranslation("shell.notFound.lead")), home);
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
