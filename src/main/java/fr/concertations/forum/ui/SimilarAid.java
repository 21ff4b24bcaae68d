package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionId;
import fr.concertations.contribution.SimilarContributions;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.moderation.ModerableContent.Card;
import fr.concertations.moderation.ui.ModerationAid;
import fr.concertations.shell.Notices;
import fr.concertations.shell.OnDemand;
import java.util.List;
import java.util.Optional;

/** Contributions that resemble the one a moderator looks at: said twice, or copied many times. */
@org.springframework.stereotype.Component
class SimilarAid implements ModerationAid {
    private static final int MOST = 5;

    private final SimilarContributions similar;
    private final Gate gate;

    SimilarAid(SimilarContributions similar, Gate gate) {
        this.similar = similar;
        this.gate = gate;
    }

    @Override
    public Optional<Component> under(Card card) {
        if (!card.kind().equals("contribution")) return Optional.empty();
        var words = new Div();
        return Optional.of(new OnDemand(
                words.getTranslation("contribution.similar"),
                () -> list(similar.to(new ContributionId(card.id()), gate.visitor(), MOST))));
    }

    private static Component list(List<Contribution> found) {
        var list = new UnorderedList();
        if (found.isEmpty()) return Notices.empty(list.getTranslation("contribution.similar.none"));
        list.addClassName("found");
        for (var contribution : found)
            list.add(new ListItem(
                    Parts.link(ForumNavigation.contribution(contribution.id()), contribution.title()),
                    new Paragraph(Parts.excerpt(contribution.body()))));
        return list;
    }
}
