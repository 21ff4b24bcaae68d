package fr.concertations.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;

/** What every view extends: a page-wide section, a title for the browser made of the view's own title. */
public abstract class Screen extends Section implements HasDynamicTitle, HasComponents, HasStyle {
    protected Screen() {
        addClassNames("page", "screen");
    }

    /** What this view is called, in the visitor's language. */
    protected abstract String title();

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", title());
    }

    /** Replaces everything shown. */
    protected void show(Component... components) {
        removeAll();
        add(components);
    }
}
