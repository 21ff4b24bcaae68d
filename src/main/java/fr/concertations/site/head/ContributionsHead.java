package fr.concertations.site.head;

import fr.concertations.debate.Concertation;
import fr.concertations.kernel.Slice;
import fr.concertations.shell.PageHead;
import fr.concertations.site.head.Describing.Step;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The contributions of a concertation; however they are filtered, they are one page. */
@Component
class ContributionsHead implements HeadOf {
    private final Describing describing;

    ContributionsHead(Describing describing) {
        this.describing = describing;
    }

    @Override
    public Set<String> views() {
        return Set.of("contributions");
    }

    @Override
    public PageHead head(String view, Map<String, Object> model, Locale locale) {
        var debate = HeadOf.shown(model, "debate", Concertation.class);
        var number = HeadOf.shown(model, "slice", Slice.class).number();
        var path = describing.path(debate) + "/contributions";
        var title = describing.text("site.contributions.title", locale, debate.title());
        var page = Node.of(Node.COLLECTION)
                .with("name", title)
                .with("url", describing.absolute(path, locale))
                .with("about", debate.title());
        var step = new Step(describing.text("site.concertation.contributions", locale), path);
        var known = number > 1 ? path + "?page=" + number : path;
        return describing.of(debate, title, known, List.of(step), page, locale);
    }
}
