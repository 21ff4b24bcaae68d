package fr.concertations.site.head;

import fr.concertations.debate.Concertation;
import fr.concertations.shell.PageHead;
import fr.concertations.site.head.Describing.Step;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the votes of a concertation say. */
@Component
class VotesHead implements HeadOf {
    private final Describing describing;

    VotesHead(Describing describing) {
        this.describing = describing;
    }

    @Override
    public Set<String> views() {
        return Set.of("votes");
    }

    @Override
    public PageHead head(String view, Map<String, Object> model, Locale locale) {
        var debate = HeadOf.shown(model, "debate", Concertation.class);
        var path = describing.path(debate) + "/votes";
        var title = describing.text("opinion.title.of", locale, debate.title());
        var page = Node.of(Node.WORK)
                .with("name", title)
                .with("url", describing.absolute(path, locale))
                .with("about", debate.title());
        return describing.of(
                debate, title, path, List.of(new Step(describing.text("opinion.title", locale), path)), page, locale);
    }
}
