package fr.concertations.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.JsModule;
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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What surrounds every view of the application: the same header as the public pages, and one main. */
@AnonymousAllowed
@JsModule("./kept.js")
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {
    private static final String CONTENT = "contenu";

    private final transient List<ShellLinks> contributors;
    private final UnorderedList links = new UnorderedList();
    private final Div oneself = new Div();
    private final Div notices = new Div();
    private final Main main = new Main();
    private final transient List<ScreenNotice> told;

    MainLayout(
            List<ShellLinks> contributors,
            List<HeaderTool> tools,
            List<ScreenNotice> told,
            DemonstrationNotice demonstration) {
        this.told = List.copyOf(told);
        this.contributors = List.copyOf(contributors);
        addClassName("shell");
        getElement().setAttribute("data-resume", getTranslation("shell.system.resume"));
        main.setId(CONTENT);
        main.getElement().setAttribute("tabindex", "-1");
        add(skipLink());
        if (demonstration.shown()) add(demonstrationNote());
        add(header(tools), notices, main);
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

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        showLinks();
    }

    /** Somebody became known without leaving this view. */
    public static void welcome(Component inside) {
        inside.findAncestor(MainLayout.class).showLinks();
    }

    /** Links depend on who is there, which a navigation may have changed. */
    private void showLinks() {
        notices.removeAll();
        told.stream().flatMap(one -> one.forCurrentPerson().stream()).forEach(notices::add);
        links.removeAll();
        links.add(new ListItem(link("/territoires", "shell.territories")));
        links.add(new ListItem(link("/grille", "shell.grid")));
        links.add(new ListItem(link("/manifeste", "shell.manifesto")));
        contributors.stream()
                .flatMap(c -> c.forCurrentVisitor().stream())
                .map(link -> link(link.path(), link.textKey()))
                .map(ListItem::new)
                .forEach(links::add);
        getElement().executeJs("window.concertations.keeping(this, $0)", whoIsHere());
        oneself.removeAll();
        contributors.stream()
                .flatMap(c -> c.oneself().stream())
                .map(link -> link(link.path(), link.textKey()))
                .forEach(link -> {
                    link.addClassNames("button", "quiet");
                    oneself.add(link);
                });
    }

    private String whoIsHere() {
        return contributors.stream().map(ShellLinks::whoIsHere).collect(Collectors.joining());
    }

    /** What the browser had kept of a session that ended is in its fields again. */
    @ClientCallable
    void givenBack() {
        Notices.done(this, "shell.system.givenBack");
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
        oneself.addClassName("oneself");
        var row = new Div(mark());
        row.addClassName("page");
        tools.forEach(tool -> row.add(tool.atHand()));
        row.add(nav, oneself);
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

    private Anchor link(String path, String key) {
        return path.startsWith("/app/")
                ? new Anchor(path.substring("/app/".length()), getTranslation(key))
                : outside(path, getTranslation(key));
    }

    /** A plain link out of the application: the browser loads the page, the router keeps off. */
    private static Anchor outside(String path, String text) {
        var anchor = new Anchor(path, text);
        anchor.setRouterIgnore(true);
        return anchor;
    }
}
