package fr.concertations.argument;

import static fr.concertations.db.argument.Tables.POINT;

import fr.concertations.contribution.Author;
import fr.concertations.contribution.Contributions;
import fr.concertations.debate.Concertations;
import fr.concertations.moderation.ModerableContent;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Arguments as moderators handle them. */
@Component
class ModeratedArguments implements ModerableContent {
    private final ArgumentQueries queries;
    private final ArgumentRepository repository;
    private final Contributions contributions;
    private final Concertations concertations;
    private final ArgumentAnnouncer announcer;

    ModeratedArguments(
            ArgumentQueries queries,
            ArgumentRepository repository,
            Contributions contributions,
            Concertations concertations,
            ArgumentAnnouncer announcer) {
        this.queries = queries;
        this.repository = repository;
        this.contributions = contributions;
        this.concertations = concertations;
        this.announcer = announcer;
    }

    @Override
    public String kind() {
        return ArgumentSource.KIND;
    }

    @Override
    public Optional<Card> card(UUID id) {
        return queries.where(POINT.ID.eq(id)).stream().findFirst().map(this::card);
    }

    @Override
    public void hide(UUID id) {
        move(new ArgumentId(id), ArgumentState.PUBLISHED, ArgumentState.HIDDEN);
    }

    @Override
    public void restore(UUID id) {
        move(new ArgumentId(id), ArgumentState.HIDDEN, ArgumentState.PUBLISHED);
    }

    private void move(ArgumentId id, ArgumentState from, ArgumentState to) {
        if (repository.move(id, from, to)) announcer.changed(id);
    }

    private Card card(Argument argument) {
        var about = contributions.unchecked(argument.contribution()).orElseThrow();
        var debate = concertations.unchecked(about.concertation()).orElseThrow();
        return new Card(
                kind(),
                argument.id().value(),
                about.title(),
                argument.body(),
                argument.author().map(a -> a.id().value()).orElse(null),
                argument.author().flatMap(Author::name).orElse(null),
                debate.title(),
                argument.path(about),
                argument.state() == ArgumentState.HIDDEN,
                debate.territories());
    }
}
