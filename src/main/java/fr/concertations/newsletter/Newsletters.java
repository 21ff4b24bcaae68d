package fr.concertations.newsletter;

import fr.concertations.debate.ConcertationId;
import fr.concertations.debate.State;
import fr.concertations.identity.Actor;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.newsletter.NewsletterStep.Act;
import fr.concertations.search.SearchChanges;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way of a letter: written by référents, submitted, agreed to or returned by a second person, sent once, perhaps withdrawn. Each step names
 * the revision it is about: whoever looks at another one changes nothing.
 *
 * @see <a href="../../../../../../docs/adr/ADR-023-newsletters.md">ADR-023</a>
 */
@Service
public class Newsletters {
    private static final int LONGEST_WORD = 500;

    private final NewsletterRepository letters;
    private final NewsletterStepRepository steps;
    private final NewsletterAccess access;
    private final NewsletterTeam team;
    private final NewsletterPost post;
    private final SearchChanges changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Newsletters(
            NewsletterRepository letters,
            NewsletterStepRepository steps,
            NewsletterAccess access,
            NewsletterTeam team,
            NewsletterPost post,
            SearchChanges changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.letters = letters;
        this.steps = steps;
        this.access = access;
        this.team = team;
        this.post = post;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /** A draft to be filled; an empty one that is there already is taken again. */
    @Transactional
    public NewsletterId begin(Actor actor, ConcertationId id) {
        var concertation = access.concertation(actor, id);
        team.requireWriter(actor, concertation);
        if (concertation.state() != State.OPENED) throw new NotAllowed("newsletter.refused.closed");
        return letters.of(id).stream()
                .filter(letter ->
                        letter.state() == NewsletterState.DRAFT && letter.text().isEmpty())
                .map(Newsletter::id)
                .findFirst()
                .orElseGet(() -> letters.add(id, clock.instant()));
    }

    /**
     * Keeps a text; the same one again changes nothing. Another one takes back what was submitted or agreed to.
     *
     * @return the revision that has it
     * @throws InvalidInput at the field to correct; at {@code revision} when somebody changed the letter meanwhile
     */
    @Transactional
    public int write(Actor actor, NewsletterId id, int revision, NewsletterText text) {
        var letter = access.lock(id);
        team.requireWriter(actor, access.concertation(actor, letter.concertation()));
        if (letter.text().equals(text) && letter.state().isOpen()) return letter.revision();
        requireNow(letter, revision);
        if (!letter.state().isOpen()) throw new NotAllowed("newsletter.refused.sent");
        text.requireShort();
        var now = clock.instant();
        var journal = steps.of(id);
        var goesOn = !journal.isEmpty()
                && journal.getLast().act() == Act.WRITTEN
                && journal.getLast().account().equals(Optional.of(actor.id()));
        if (!goesOn) steps.tell(id, Act.WRITTEN, actor.id(), now, "");
        return letters.write(id, text, now);
    }

    /** Asks a second person. Twice is once. @throws InvalidInput at the field to correct */
    @Transactional
    public void submit(Actor actor, NewsletterId id, int revision) {
        var letter = access.lock(id);
        var concertation = access.concertation(actor, letter.concertation());
        team.requireWriter(actor, concertation);
        if (letter.state() == NewsletterState.WAITING && letter.revision() == revision + 1) return;
        requireNow(letter, revision);
        if (letter.state() != NewsletterState.DRAFT && letter.state() != NewsletterState.RETURNED)
            throw new NotAllowed("newsletter.refused.state");
        letter.text().requireComplete();
        step(letter, NewsletterState.WAITING, Act.SUBMITTED, actor, "");
        post.waiting(letter, concertation, team.seconds(concertation, steps.of(id)));
    }

    /** @throws NotAllowed for whoever wrote it, or when it does not wait */
    @Transactional
    public void agree(Actor actor, NewsletterId id, int revision) {
        decide(actor, id, revision, NewsletterState.AGREED, Act.AGREED, "");
    }

    /** @param word what to change @throws InvalidInput at {@code word} */
    @Transactional
    public void giveBack(Actor actor, NewsletterId id, int revision, String word) {
        decide(actor, id, revision, NewsletterState.RETURNED, Act.RETURNED, said(word, "word", "newsletter.word"));
    }

    /** To those who follow, once: sending it again changes nothing. */
    @Transactional
    public void send(Actor actor, NewsletterId id, int revision) {
        var letter = access.lock(id);
        var concertation = access.concertation(actor, letter.concertation());
        team.requireWriter(actor, concertation);
        if (letter.state() == NewsletterState.SENT) return;
        requireNow(letter, revision);
        if (letter.state() != NewsletterState.AGREED) throw new NotAllowed("newsletter.refused.notAgreed");
        if (concertation.state() != State.OPENED) throw new NotAllowed("newsletter.refused.closed");
        var now = clock.instant();
        letters.send(letter, now);
        steps.tell(id, Act.SENT, actor.id(), now, "");
        changes.changed("concertation", concertation.id());
        events.publishEvent(new NewsletterSent(id, concertation.id(), now));
    }

    /**
     * Takes a letter off the site, for good: only the date and the reason are read there. Mails that left stay where they
     * are. Twice is once.
     *
     * @param because in public
     * @throws InvalidInput at {@code because}
     */
    @Transactional
    public void withdraw(Actor actor, NewsletterId id, String because) {
        var letter = access.lock(id);
        access.requireTeam(actor, access.concertation(actor, letter.concertation()));
        if (letter.withdrawn().isPresent()) return;
        if (letter.state() != NewsletterState.SENT) throw new NotAllowed("newsletter.refused.notSent");
        var said = said(because, "because", "newsletter.withdraw.because");
        var now = clock.instant();
        letters.withdraw(id, said, now);
        steps.tell(id, Act.WITHDRAWN, actor.id(), now, said);
        changes.changed("concertation", letter.concertation());
        events.publishEvent(new NewsletterWithdrawn(id));
    }

    /** A draft nobody needs. */
    @Transactional
    public void discard(Actor actor, NewsletterId id) {
        var letter = letters.lock(id);
        if (letter.isEmpty()) return;
        team.requireWriter(actor, access.concertation(actor, letter.get().concertation()));
        if (!letter.get().state().isOpen()) throw new NotAllowed("newsletter.refused.sent");
        letters.remove(id);
    }

    private void decide(Actor actor, NewsletterId id, int revision, NewsletterState to, Act act, String word) {
        var letter = access.lock(id);
        var concertation = access.concertation(actor, letter.concertation());
        var journal = steps.of(id);
        team.requireSecond(actor, concertation, journal);
        if (letter.state() == to && letter.revision() == revision + 1) return;
        requireNow(letter, revision);
        if (letter.state() != NewsletterState.WAITING) throw new NotAllowed("newsletter.refused.state");
        step(letter, to, act, actor, word);
        post.decided(letter, concertation, act, word, journal);
    }

    private void step(Newsletter letter, NewsletterState to, Act act, Actor by, String word) {
        var now = clock.instant();
        letters.move(letter.id(), to, now);
        steps.tell(letter.id(), act, by.id(), now, word);
    }

    private static String said(String text, String field, String key) {
        var said = text.strip();
        if (said.isEmpty()) throw new InvalidInput(field, key + ".missing");
        if (said.length() > LONGEST_WORD) throw new InvalidInput(field, key + ".length", LONGEST_WORD);
        return said;
    }

    private static void requireNow(Newsletter letter, int revision) {
        if (letter.revision() != revision) throw new InvalidInput("revision", "newsletter.revision.stale");
    }
}
