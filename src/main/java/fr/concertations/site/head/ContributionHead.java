package fr.concertations.site.head;

import fr.concertations.argument.Arguments;
import fr.concertations.contribution.Author;
import fr.concertations.contribution.Contribution;
import fr.concertations.debate.Concertation;
import fr.concertations.shell.PageHead;
import fr.concertations.site.head.Describing.Step;
import fr.concertations.site.picture.PicturePaths;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A contribution: what somebody said there, and how many arguments it was given. */
@Component
class ContributionHead implements HeadOf {
    private final Describing describing;
    private final Arguments arguments;

    ContributionHead(Describing describing, Arguments arguments) {
        this.describing = describing;
        this.arguments = arguments;
    }

    @Override
    public Set<String> views() {
        return Set.of("contribution");
    }

    @Override
    public PageHead head(String view, Map<String, Object> model, Locale locale) {
        var contribution = HeadOf.shown(model, "contribution", Contribution.class);
        var debate = HeadOf.shown(model, "debate", Concertation.class);
        var sentence = describing.sentence(contribution.body(), contribution.title());
        var author = contribution
                .author()
                .flatMap(Author::name)
                .orElseGet(() -> describing.text("site.author.unnamed", locale));
        var posting = Node.of(Node.POSTING)
                .with("headline", contribution.title())
                .with("text", sentence)
                .with("url", describing.absolute(contribution.path(), locale))
                .with("datePublished", contribution.submittedAt())
                .with("author", Node.of(Node.PERSON).with("name", author))
                .with("commentCount", arguments.of(contribution.id()).size())
                .with("isPartOf", describing.absolute(describing.path(debate), locale));
        var step = new Step(contribution.title(), contribution.path());
        return describing
                .of(debate, sentence, contribution.path(), List.of(step), posting, locale)
                .withImage(PicturePaths.of(contribution.id()));
    }
}
