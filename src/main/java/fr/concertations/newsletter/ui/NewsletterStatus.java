package fr.concertations.newsletter.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.concertations.newsletter.Newsletter;
import fr.concertations.newsletter.NewsletterState;
import fr.concertations.newsletter.NewsletterStep;
import fr.concertations.newsletter.Readership;
import fr.concertations.newsletter.TeamNewsletters;
import fr.concertations.shell.Pieces;
import java.util.Map;

/** Where a letter is on its way, whom it would reach, and the one thing this person may do next. */
class NewsletterStatus extends Section {
    NewsletterStatus(TeamNewsletters.Work work, Readership.Reach reach, Acts acts) {
        addClassNames("panel", "stack");
        var letter = work.letter();
        tell(letter);
        if (letter.state() == NewsletterState.RETURNED) whatToChange(work);
        add(new ReachLine(reach));
        if (letter.state() == NewsletterState.WAITING) decision(work, acts);
        if (letter.state() == NewsletterState.AGREED && work.mayWrite())
            add(Pieces.actions(Pieces.mainButton(getTranslation("newsletter.send"), acts::send)));
    }

    private void tell(Newsletter letter) {
        var key = "newsletter.state." + letter.state();
        add(
                Pieces.tag(getTranslation(key)),
                new H2(getTranslation(key + ".title")),
                new Paragraph(getTranslation(key + ".explained")));
    }

    private void whatToChange(TeamNewsletters.Work work) {
        work.journal().reversed().stream()
                .filter(step -> step.act() == NewsletterStep.Act.RETURNED)
                .findFirst()
                .ifPresent(step -> add(Pieces.quote(step.word(), null)));
    }

    private void decision(TeamNewsletters.Work work, Acts acts) {
        if (work.refusal().isEmpty()) add(new NewsletterDecision(acts::agree, acts::giveBack));
        else add(Pieces.small(getTranslation(work.refusal().get())));
    }

    /** What can be done from here. */
    interface Acts {
        void agree();

        boolean giveBack(String word, Map<String, HasValidation> fields);

        void send();
    }
}
