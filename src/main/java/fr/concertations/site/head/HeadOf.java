package fr.concertations.site.head;

import fr.concertations.shell.PageHead;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes the head of one kind of page from what its controller shows; a bean. */
interface HeadOf {
    /** Names of the templates. */
    Set<String> views();

    PageHead head(String view, Map<String, Object> model, Locale locale);

    /** What the controller put into the model. */
    static <T> T shown(Map<String, Object> model, String name, Class<T> type) {
        var value = model.get(name);
        if (!type.isInstance(value)) throw new IllegalStateException("no " + type.getSimpleName() + " as " + name);
        return type.cast(value);
    }
}
