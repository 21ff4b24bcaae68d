package fr.concertations.following;

import fr.concertations.argument.ArgumentReplied;
import fr.concertations.argument.Arguments;
import fr.concertations.contribution.Author;
import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionAnswers;
import fr.concertations.contribution.ContributionId;
import fr.concertations.contribution.ContributionRewritten;
import fr.concertations.contribution.Contributions;
import fr.concertations.contribution.SuggestionAnswered;
import fr.concertations.contribution.SuggestionMade;
import fr.concertations.contribution.SuggestionState;
import fr.concertations.debate.ConcertationId;
import fr.concertations.debate.ConcertationOpened;
import fr.concertations.identity.AccountId;
import fr.concertations.identity.Accounts;
import fr.concertations.identity.GuestClaimed;
import fr.concertations.moderation.Decision;
import fr.concertations.moderation.TextModerated;
import fr.concertations.newsletter.NewsletterId;
import fr.concertations.newsletter.NewsletterSent;
import fr.concertations.newsletter.NewsletterWithdrawn;
import fr.concertations.synthesis.DocumentKind;
import fr.concertations.synthesis.DocumentPublished;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what may be told, in the transaction in which it happens. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Happenings {
    private static final String OF_CONTRIBUTIONS = "contribution";

    private final HappeningRepository repository;
    private final Contributions contributions;
    private final ContributionAnswers answers;
    private final Arguments arguments;
    private final Accounts accounts;
    private final Clock clock;

    Happenings(
            HappeningRepository repository,
            Contributions contributions,
            ContributionAnswers answers,
            Arguments arguments,
            Accounts accounts,
            Clock clock) {
        this.repository = repository;
        this.contributions = contributions;
        this.answers = answers;
        this.arguments = arguments;
        this.accounts = accounts;
        this.clock = clock;
    }

    @EventListener
    void on(ConcertationOpened event) {
        concertation("opened:" + event.id(), HappeningKind.OPENED, event.id(), event.by());
    }

    /** Contributions that conclusions answer are told of once, with the first. */
    @EventListener
    void on(DocumentPublished event) {
        var kind = event.document() == DocumentKind.SYNTHESIS ? HappeningKind.SYNTHESIS : HappeningKind.CONCLUSIONS;
        var key = kind + ":" + event.concertation() + ":" + event.version();
        concertation(key, kind, event.concertation(), event.by());
        if (kind == HappeningKind.SYNTHESIS) return;
        var answered = answers.in(List.of(event.concertation())).keySet();
        contributions
                .unchecked(answered)
                .values()
                .forEach(c -> about(c, "answered:" + c.id(), HappeningKind.ANSWERED, null, event.by(), author(c)));
    }

    /** Whoever sent it follows as others do, and gets it too. */
    @EventListener
    void on(NewsletterSent event) {
        repository.add(new Happening(
                keyOf(event.id()),
                HappeningKind.NEWSLETTER,
                "",
                event.id().value(),
                event.concertation(),
                null,
                null,
                null,
                event.at()));
    }

    /** Those who did not read of it yet never will. */
    @EventListener
    void on(NewsletterWithdrawn event) {
        repository.remove(keyOf(event.id()));
    }

    @EventListener
    void on(ContributionRewritten event) {
        contributions.unchecked(event.id()).ifPresent(c -> {
            var key = "rewritten:" + c.id() + ":" + event.revision();
            about(c, key, HappeningKind.REWRITTEN, null, author(c), null);
        });
    }

    @EventListener
    void on(SuggestionMade event) {
        contributions.unchecked(event.contribution()).ifPresent(c -> {
            var id = event.id().value();
            about(c, "suggested:" + id, HappeningKind.SUGGESTED, id, event.by(), author(c));
        });
    }

    @EventListener
    void on(SuggestionAnswered event) {
        var suggestion = event.suggestion();
        var kind = event.state() == SuggestionState.ACCEPTED ? HappeningKind.ACCEPTED : HappeningKind.DECLINED;
        var person = suggestion.author().map(Author::id).orElse(null);
        contributions.unchecked(suggestion.contribution()).ifPresent(c -> {
            var id = suggestion.id().value();
            about(c, "suggestion-answered:" + id, kind, id, event.by(), person);
        });
    }

    @EventListener
    void on(ArgumentReplied event) {
        var argument = arguments.byId(event.argument(), accounts.actor(event.by()));
        argument.flatMap(a -> contributions.unchecked(a.contribution()))
                .ifPresent(c -> repository.add(new Happening(
                        "replied:" + event.reply(),
                        HappeningKind.REPLIED,
                        event.argument().toString(),
                        event.reply().value(),
                        c.concertation(),
                        c.id(),
                        event.by(),
                        argument.orElseThrow().author().map(Author::id).orElse(null),
                        clock.instant())));
    }

    @EventListener
    void on(TextModerated event) {
        var card = event.card();
        var author = card.author();
        if (author == null) return;
        var kind = event.action() == Decision.Action.HIDE ? HappeningKind.HIDDEN : HappeningKind.RESTORED;
        repository.add(new Happening(
                kind + ":" + UUID.randomUUID(),
                kind,
                card.kind(),
                card.id(),
                null,
                card.kind().equals(OF_CONTRIBUTIONS) ? new ContributionId(card.id()) : null,
                event.by(),
                new AccountId(author),
                clock.instant()));
    }

    @EventListener
    void on(GuestClaimed event) {
        repository.handOver(event.guest(), event.member());
    }

    private void concertation(String key, HappeningKind kind, ConcertationId id, AccountId by) {
        repository.add(new Happening(key, kind, "", null, id, null, by, null, clock.instant()));
    }

    private void about(
            Contribution about,
            String key,
            HappeningKind kind,
            @Nullable UUID text,
            @Nullable AccountId by,
            @Nullable AccountId person) {
        repository.add(
                new Happening(key, kind, "", text, about.concertation(), about.id(), by, person, clock.instant()));
    }

    private static String keyOf(NewsletterId id) {
        return "newsletter:" + id;
    }

    private static @Nullable AccountId author(Contribution contribution) {
        return contribution.author().map(Author::id).orElse(null);
    }
}
