package fr.concertations.newsletter;

import fr.concertations.debate.Concertation;
import fr.concertations.debate.ConcertationId;
import fr.concertations.debate.Concertations;
import fr.concertations.debate.State;
import fr.concertations.identity.Actor;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.kernel.NotFound;
import fr.concertations.mail.LetterPreview;
import fr.concertations.newsletter.NewsletterStep.Act;
import fr.concertations.search.SearchChanges;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way of a letter: written by référents, submitted, agreed to or returned by a second person, sent once. Each step names
 * the revision it is about: whoever looks at another one changes nothing.
 *
 * @see <a href="../../../../../../docs/adr/ADR-023-newsletters.md">ADR-023</a>
 */
@Service
public class Newsletters {
    private static final int LONGEST_WORD = 500;

    private final NewsletterRepository letters;
    private final NewsletterTeam team;
    private final NewsletterPost post;
    private final Concertations concertations;
    private final SearchChanges changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Newsletters(
            NewsletterRepository letters,
            NewsletterTeam team,
            NewsletterPost post,
            Concertations concertations,
            SearchChanges changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.letters = letters;
        this.team = team;
        this.post = post;
        this.concertations = concertations;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /** A letter as its team sees it. @param refusal why this person may not agree; empty when they may */
    public record Work(Newsletter letter, List<NewsletterStep> journal, boolean mayWrite, Optional<String> refusal) {}

    /** All of them, the latest first, for the team. @throws NotAllowed for others */
    @Transactional(readOnly = true)
    public List<Newsletter> all(Actor actor, ConcertationId id) {
        requireTeam(actor, readable(actor, id));
        return letters.of(id);
    }

    /** May see what is not sent yet. */
    @Transactional(readOnly = true)
    public boolean isOfTeam(Actor actor, Concertation concertation) {
        return team.mayRead(actor, concertation);
    }

    /** One waits for a second person, and this one may be it. */
    @Transactional(readOnly = true)
    public boolean anyToAgree(Actor actor, Concertation concertation) {
        return team.mayRead(actor, concertation)
                && letters.anyWaiting(concertation.id())
                && letters.of(concertation.id()).stream()
                        .filter(letter -> letter.state() == NewsletterState.WAITING)
                        .anyMatch(letter -> team.refusal(actor, concertation, letters.journal(letter.id()))
                                .isEmpty());
    }

    /** @throws NotFound when there is none @throws NotAllowed outside the team */
    @Transactional(readOnly = true)
    public Work work(Actor actor, NewsletterId id) {
        var letter = letters.byId(id).orElseThrow(() -> new NotFound("newsletter " + id));
        var concertation = readable(actor, letter.concertation());
        requireTeam(actor, concertation);
        var journal = letters.journal(id);
        return new Work(
                letter, journal, team.mayWrite(actor, concertation), team.refusal(actor, concertation, journal));
    }

    /** A draft to be filled; an empty one that is there already is taken again. */
    @Transactional
    public NewsletterId begin(Actor actor, ConcertationId id) {
        var concertation = readable(actor, id);
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
        var letter = lock(id);
        team.requireWriter(actor, readable(actor, letter.concertation()));
        if (letter.text().equals(text) && letter.state().isOpen()) return letter.revision();
        requireNow(letter, revision);
        if (!letter.state().isOpen()) throw new NotAllowed("newsletter.refused.sent");
        text.requireShort();
        var now = clock.instant();
        var journal = letters.journal(id);
        var goesOn = !journal.isEmpty()
                && journal.getLast().act() == Act.WRITTEN
                && journal.getLast().account().equals(Optional.of(actor.id()));
        if (!goesOn) letters.tell(id, Act.WRITTEN, actor.id(), now, "");
        return letters.write(id, text, now);
    }

    /** Asks a second person. Twice is once. @throws InvalidInput at the field to correct */
    @Transactional
    public void submit(Actor actor, NewsletterId id, int revision) {
        var letter = lock(id);
        var concertation = readable(actor, letter.concertation());
        team.requireWriter(actor, concertation);
        if (letter.state() == NewsletterState.WAITING && letter.revision() == revision + 1) return;
        requireNow(letter, revision);
        if (letter.state() != NewsletterState.DRAFT && letter.state() != NewsletterState.RETURNED)
            throw new NotAllowed("newsletter.refused.state");
        letter.text().requireComplete();
        step(letter, NewsletterState.WAITING, Act.SUBMITTED, actor, "");
        post.waiting(letter, concertation, team.seconds(concertation, letters.journal(id)));
    }

    /** @throws NotAllowed for whoever wrote it, or when it does not wait */
    @Transactional
    public void agree(Actor actor, NewsletterId id, int revision) {
        decide(actor, id, revision, NewsletterState.AGREED, Act.AGREED, "");
    }

    /** @param word what to change @throws InvalidInput at {@code word} */
    @Transactional
    public void giveBack(Actor actor, NewsletterId id, int revision, String word) {
        var said = word.strip();
        if (said.isEmpty()) throw new InvalidInput("word", "newsletter.word.missing");
        if (said.length() > LONGEST_WORD) throw new InvalidInput("word", "newsletter.word.length", LONGEST_WORD);
        decide(actor, id, revision, NewsletterState.RETURNED, Act.RETURNED, said);
    }

    /** To those who follow, once: sending it again changes nothing. */
    @Transactional
    public void send(Actor actor, NewsletterId id, int revision) {
        var letter = lock(id);
        var concertation = readable(actor, letter.concertation());
        team.requireWriter(actor, concertation);
        if (letter.state() == NewsletterState.SENT) return;
        requireNow(letter, revision);
        if (letter.state() != NewsletterState.AGREED) throw new NotAllowed("newsletter.refused.notAgreed");
        if (concertation.state() != State.OPENED) throw new NotAllowed("newsletter.refused.closed");
        var now = clock.instant();
        letters.send(letter, now);
        letters.tell(id, Act.SENT, actor.id(), now, "");
        changes.changed("concertation", concertation.id());
        events.publishEvent(new NewsletterSent(id, concertation.id(), now));
    }

    /** A draft nobody needs. */
    @Transactional
    public void discard(Actor actor, NewsletterId id) {
        var letter = letters.lock(id);
        if (letter.isEmpty()) return;
        team.requireWriter(actor, readable(actor, letter.get().concertation()));
        if (!letter.get().state().isOpen()) throw new NotAllowed("newsletter.refused.sent");
        letters.remove(id);
    }

    /** Sends it to oneself, as it stands. @return false when this text just was @throws InvalidInput at the field to correct */
    @Transactional
    public boolean test(Actor actor, NewsletterId id) {
        var work = work(actor, id);
        work.letter().text().requireComplete();
        return post.test(work.letter(), readable(actor, work.letter().concertation()), actor);
    }

    /** How it would be read in a mailbox, in this person’s language. @throws InvalidInput at the field to correct */
    @Transactional(readOnly = true)
    public LetterPreview.Shown preview(Actor actor, NewsletterId id) {
        var letter = work(actor, id).letter();
        letter.text().requireComplete();
        return post.preview(letter, readable(actor, letter.concertation()), actor);
    }

    private void decide(Actor actor, NewsletterId id, int revision, NewsletterState to, Act act, String word) {
        var letter = lock(id);
        var concertation = readable(actor, letter.concertation());
        var journal = letters.journal(id);
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
        letters.tell(letter.id(), act, by.id(), now, word);
    }

    private Newsletter lock(NewsletterId id) {
        return letters.lock(id).orElseThrow(() -> new NotAllowed("newsletter.refused.gone"));
    }

    private Concertation readable(Actor actor, ConcertationId id) {
        var found = concertations.byId(id, Optional.of(actor));
        if (found.isPresent()) return found.get();
        return concertations
                .unchecked(id)
                .filter(concertation -> team.mayRead(actor, concertation))
                .orElseThrow(() -> new NotFound("concertation " + id));
    }

    private void requireTeam(Actor actor, Concertation concertation) {
        if (!team.mayRead(actor, concertation)) throw new NotAllowed("newsletter.refused.reader");
    }

    private static void requireNow(Newsletter letter, int revision) {
        if (letter.revision() != revision) throw new InvalidInput("revision", "newsletter.revision.stale");
    }
}
