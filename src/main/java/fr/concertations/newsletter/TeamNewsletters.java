package fr.concertations.newsletter;

import fr.concertations.debate.Concertation;
import fr.concertations.debate.ConcertationId;
import fr.concertations.identity.Actor;
import fr.concertations.kernel.NotFound;
import fr.concertations.mail.LetterPreview;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters as the team of their concertation sees them, whatever their state. */
@Service
public class TeamNewsletters {
    private final NewsletterRepository letters;
    private final NewsletterStepRepository steps;
    private final NewsletterAccess access;
    private final NewsletterTeam team;
    private final NewsletterPost post;

    TeamNewsletters(
            NewsletterRepository letters,
            NewsletterStepRepository steps,
            NewsletterAccess access,
            NewsletterTeam team,
            NewsletterPost post) {
        this.letters = letters;
        this.steps = steps;
        this.access = access;
        this.team = team;
        this.post = post;
    }

    /** A letter as its team sees it. @param refusal why this person may not agree; empty when they may */
    public record Work(Newsletter letter, List<NewsletterStep> journal, boolean mayWrite, Optional<String> refusal) {}

    /** All of them, the latest first, for the team. @throws NotAllowed for others */
    @Transactional(readOnly = true)
    public List<Newsletter> of(Actor actor, ConcertationId id) {
        access.requireTeam(actor, access.concertation(actor, id));
        return letters.of(id);
    }

    /** May see what is not sent yet. */
    @Transactional(readOnly = true)
    public boolean includes(Actor actor, Concertation concertation) {
        return team.mayRead(actor, concertation);
    }

    /** One waits for a second person, and this one may be it. */
    @Transactional(readOnly = true)
    public boolean anyToAgree(Actor actor, Concertation concertation) {
        return team.mayRead(actor, concertation)
                && letters.anyWaiting(concertation.id())
                && letters.of(concertation.id()).stream()
                        .filter(letter -> letter.state() == NewsletterState.WAITING)
                        .anyMatch(letter -> team.refusal(actor, concertation, steps.of(letter.id()))
                                .isEmpty());
    }

    /** @throws NotFound when there is none @throws NotAllowed outside the team */
    @Transactional(readOnly = true)
    public Work work(Actor actor, NewsletterId id) {
        var letter = letters.byId(id).orElseThrow(() -> new NotFound("newsletter " + id));
        var concertation = access.concertation(actor, letter.concertation());
        access.requireTeam(actor, concertation);
        var journal = steps.of(id);
        return new Work(
                letter, journal, team.mayWrite(actor, concertation), team.refusal(actor, concertation, journal));
    }

    /** Sends it to oneself, as it stands. @return false when this text just was @throws InvalidInput at the field to correct */
    @Transactional
    public boolean test(Actor actor, NewsletterId id) {
        var work = work(actor, id);
        work.letter().text().requireComplete();
        return post.test(work.letter(), access.concertation(actor, work.letter().concertation()), actor);
    }

    /** How it would be read in a mailbox, in this person’s language. @throws InvalidInput at the field to correct */
    @Transactional(readOnly = true)
    public LetterPreview.Shown preview(Actor actor, NewsletterId id) {
        var letter = work(actor, id).letter();
        letter.text().requireComplete();
        return post.preview(letter, access.concertation(actor, letter.concertation()), actor);
    }
}
