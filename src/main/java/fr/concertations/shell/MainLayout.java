package fr.concertations.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What surrounds every view of the application: the same header as the public pages, and one main. */
@AnonymousAllowed
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {
    private static final String CONTENT = "contenu";

    private final transient List<ShellLinks> contributors;
    private final UnorderedList links = new UnorderedList();
    private final Main main = new Main();

    MainLayout(List<ShellLinks> contributors, List<HeaderTool> tools, DemonstrationNotice demonstration) {
        this.contributors = List.copyOf(contributors);
        addClassName("shell");
        main.setId(CONTENT);
        main.getElement().setAttribute("tabindex", "-1");
        add(skipLink());
        if (demonstration.shown()) add(demonstrationNote());
        add(header(tools), main);
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        main.removeAll();
        if (content != null) main.getElement().appendChild(content.getElement());
    }

    /** The connection indicator stands outside every landmark; as a status it is announced and belongs somewhere. */
    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI()
                .getPage()
                .executeJs("document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status')");
    }

    /** Links depend on who is signed in, which a navigation may have changed. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        links.removeAll();
        links.add(publicLink("/territoires", "shell.territories"));
        links.add(publicLink("/grille", "shell.grid"));
        links.add(publicLink("/manifeste", "shell.manifesto"));
        contributors.stream()
                .flatMap(c -> c.forCurrentVisitor().stream())
                .map(link -> publicLink(link.path(), link.textKey()))
                .forEach(links::add);
    }

    private Anchor skipLink() {
        var skip = outside("#" + CONTENT, getTranslation("shell.skip"));
        skip.addClassName("skip");
        return skip;
    }

    private Component demonstrationNote() {
        var note = new Aside(new Text(getTranslation("shell.demonstration")));
        note.addClassName("demonstration");
        note.getElement().setAttribute("aria-label", getTranslation("shell.demonstration.label"));
        return note;
    }

    private Component header(List<HeaderTool> tools) {
        var nav = new Nav(links);
        nav.setAriaLabel(getTranslation("shell.navigation"));
        var row = new Div(mark());
        row.addClassName("page");
        tools.forEach(tool -> row.add(tool.atHand()));
        row.add(nav);
        var header = new Header(row);
        header.addClassName("top");
        return header;
    }

    private Anchor mark() {
        var mark = outside("/", "");
        mark.addClassName("mark");
        mark.add(new Logo(), new Span(getTranslation("shell.name")));
        return mark;
    }

    private ListItem publicLink(String path, String key) {
        var link = path.startsWith("/app/")
                ? new Anchor(path.substring("/app/".length()), getTranslation(key))
                : outside(path, getTranslation(key));
        return new ListItem(link);
    }

    /** A plain link out of the application: the browser loads the page, the router keeps off. */
    private static Anchor outside(String path, String text) {
        var anchor = new Anchor(path, text);
        anchor.setRouterIgnore(true);
        return anchor;
    }
}
