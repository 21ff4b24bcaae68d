package fr.concertations.argument;

import static fr.concertations.db.argument.Tables.POINT;

import fr.concertations.contribution.Author;
import fr.concertations.contribution.Contributions;
import fr.concertations.debate.Concertations;
import fr.concertations.moderation.ModerableContent;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Replies as moderators handle them. */
@Component
class ModeratedReplies implements ModerableContent {
    private final ReplyQueries replies;
    private final ReplyRepository repository;
    private final ArgumentQueries arguments;
    private final Contributions contributions;
    private final Concertations concertations;

    ModeratedReplies(
            ReplyQueries replies,
            ReplyRepository repository,
            ArgumentQueries arguments,
            Contributions contributions,
            Concertations concertations) {
        this.replies = replies;
        this.repository = repository;
        this.arguments = arguments;
        this.contributions = contributions;
        this.concertations = concertations;
    }

    @Override
    public String kind() {
        return "reply";
    }

    @Override
    public Optional<Card> card(UUID id) {
        return replies.byId(new ReplyId(id)).map(this::card);
    }

    @Override
    public void hide(UUID id) {
        repository.move(new ReplyId(id), ArgumentState.PUBLISHED, ArgumentState.HIDDEN);
    }

    @Override
    public void restore(UUID id) {
        repository.move(new ReplyId(id), ArgumentState.HIDDEN, ArgumentState.PUBLISHED);
    }

    private Card card(ReplyQueries.Stored stored) {
        var argument = arguments.where(POINT.ID.eq(stored.argument().value())).getFirst();
        var about = contributions.unchecked(argument.contribution()).orElseThrow();
        var debate = concertations.unchecked(about.concertation()).orElseThrow();
        var reply = stored.reply();
        return new Card(
                kind(),
                reply.id().value(),
                about.title(),
                reply.body(),
                reply.author().map(a -> a.id().value()).orElse(null),
                reply.author().flatMap(Author::name).orElse(null),
                debate.title(),
                reply.path(about),
                stored.state() == ArgumentState.HIDDEN,
                debate.territories());
    }
}
