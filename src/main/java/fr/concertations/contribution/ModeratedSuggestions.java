package fr.concertations.contribution;

import static fr.concertations.db.contribution.Tables.SUGGESTION;

import fr.concertations.debate.Concertations;
import fr.concertations.moderation.ModerableContent;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Suggestions as moderators handle them. */
@Component
class ModeratedSuggestions implements ModerableContent {
    private final SuggestionQueries queries;
    private final SuggestionRepository repository;
    private final Contributions contributions;
    private final Concertations concertations;

    ModeratedSuggestions(
            SuggestionQueries queries,
            SuggestionRepository repository,
            Contributions contributions,
            Concertations concertations) {
        this.queries = queries;
        this.repository = repository;
        this.contributions = contributions;
        this.concertations = concertations;
    }

    @Override
    public String kind() {
        return "suggestion";
    }

    @Override
    public Optional<Card> card(UUID id) {
        return queries.where(SUGGESTION.ID.eq(id)).stream().findFirst().map(this::card);
    }

    @Override
    public void hide(UUID id) {
        repository.hide(id, true);
    }

    @Override
    public void restore(UUID id) {
        repository.hide(id, false);
    }

    private Card card(Suggestion suggestion) {
        var about = contributions.unchecked(suggestion.contribution()).orElseThrow();
        var debate = concertations.unchecked(about.concertation()).orElseThrow();
        return new Card(
                kind(),
                suggestion.id().value(),
                suggestion.title(),
                suggestion.reason().isEmpty() ? suggestion.body() : suggestion.body() + "\n\n" + suggestion.reason(),
                suggestion.author().map(a -> a.id().value()).orElse(null),
                suggestion.author().flatMap(Author::name).orElse(null),
                debate.title(),
                suggestion.path(about),
                suggestion.hidden(),
                debate.territories());
    }
}
