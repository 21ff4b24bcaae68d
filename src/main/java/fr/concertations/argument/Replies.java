package fr.concertations.argument;

import fr.concertations.debate.Act;
import fr.concertations.identity.AccountId;
import fr.concertations.identity.Actor;
import fr.concertations.identity.Channel;
import fr.concertations.identity.College;
import fr.concertations.identity.GuestClaimed;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.NotAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What people answer to an argument, on one level: a discussion stays readable beside the vote. */
@Service
public class Replies {
    public static final int SHORTEST = 10;
    public static final int LONGEST = 1000;

    private final ReplyQueries queries;
    private final ReplyRepository repository;
    private final OpenArguments open;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Replies(
            ReplyQueries queries,
            ReplyRepository repository,
            OpenArguments open,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queries = queries;
        this.repository = repository;
        this.open = open;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Publishes a reply under a visible argument.
     *
     * @param requestKey made once per form: the same key gives the same reply, however often it is sent
     * @throws InvalidInput at {@code body}
     * @throws NotAllowed when arguments are closed or the person is not introduced
     */
    @Transactional
    public ReplyId reply(Actor actor, ArgumentId argument, String body, UUID requestKey) {
        var college = actor.requireIntroduced();
        var already = queries.withRequestKey(requestKey, actor.id());
        if (already.isPresent()) return already.get();
        open.require(actor, argument, "debate.closed.ARGUE", Act.ARGUE);
        var said = body.strip();
        if (said.length() < SHORTEST || said.length() > LONGEST)
            throw new InvalidInput("body", "argument.reply.length", SHORTEST, LONGEST);
        var inserted = repository.insert(
                actor.id(), Optional.of(college), argument, said, Channel.ONLINE, clock.instant(), requestKey);
        inserted.ifPresent(reply -> events.publishEvent(new ArgumentReplied(reply, argument, actor.id())));
        return inserted.or(() -> queries.withRequestKey(requestKey, actor.id()))
                .orElseThrow(() -> new NotAllowed("argument.alreadySent"));
    }

    /** Keeps what came by paper, workshop or import, whatever the calendar says now. */
    @Transactional
    public ReplyId record(
            AccountId author,
            Optional<College> college,
            ArgumentId argument,
            String body,
            Channel channel,
            Instant at) {
        return repository
                .insert(author, college, argument, body.strip(), channel, at, null)
                .orElseThrow();
    }

    /** Takes one's reply out of public places; it is kept. @throws NotAllowed unless its author */
    @Transactional
    public void withdraw(Actor actor, ReplyId id) {
        if (queries.byId(id).filter(stored -> stored.isBy(actor)).isEmpty())
            throw new NotAllowed("argument.reply.notYours");
        repository.move(id, ArgumentState.PUBLISHED, ArgumentState.WITHDRAWN);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(GuestClaimed event) {
        repository.handOver(event.guest(), event.member());
    }
}
