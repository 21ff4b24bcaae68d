package fr.concertations.following;

import fr.concertations.argument.ArgumentId;
import fr.concertations.argument.Arguments;
import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionState;
import fr.concertations.contribution.Contributions;
import fr.concertations.contribution.Suggestions;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.Concertations;
import fr.concertations.debate.State;
import fr.concertations.debate.Visibility;
import fr.concertations.identity.Actor;
import fr.concertations.newsletter.NewsletterId;
import fr.concertations.newsletter.NewsletterWords;
import fr.concertations.newsletter.SentNewsletters;
import fr.concertations.synthesis.DocumentAddresses;
import fr.concertations.synthesis.DocumentKind;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts what happened into what one person may read of it now: nothing of what is hidden, or not for them. */
@Component
class NewsDesk {
    private static final String KEY = "following.news.";
    private static final String ACCOUNT = "/app/compte";

    private final Concertations concertations;
    private final Contributions contributions;
    private final Suggestions suggestions;
    private final Arguments arguments;
    private final DocumentAddresses addresses;
    private final SentNewsletters newsletters;
    private final NewsletterWords words;

    NewsDesk(
            Concertations concertations,
            Contributions contributions,
            Suggestions suggestions,
            Arguments arguments,
            DocumentAddresses addresses,
            SentNewsletters newsletters,
            NewsletterWords words) {
        this.concertations = concertations;
        this.contributions = contributions;
        this.suggestions = suggestions;
        this.arguments = arguments;
        this.addresses = addresses;
        this.newsletters = newsletters;
        this.words = words;
    }

    /** @param own it is about a text of the reader */
    @Transactional(readOnly = true)
    public Optional<News> news(Happening happening, boolean own, Actor reader) {
        return switch (happening.kind()) {
            case OPENED, STAGE, SYNTHESIS, CONCLUSIONS ->
                readable(happening, reader).map(c -> ofConcertation(happening, c));
            case NEWSLETTER -> readable(happening, reader).flatMap(c -> newsletter(happening, c, reader));
            case REWRITTEN, ANSWERED ->
                published(happening, reader).map(c -> ofContribution(happening, own, c, reader));
            case SUGGESTED, ACCEPTED, DECLINED ->
                published(happening, reader)
                        .filter(c -> isShown(happening, c))
                        .map(c -> new News(key(happening), c.title(), inApplication(c)));
            case REPLIED -> published(happening, reader).flatMap(c -> reply(happening, c, reader));
            case HIDDEN, RESTORED -> Optional.of(moderated(happening));
        };
    }

    private Optional<Concertation> readable(Happening happening, Actor reader) {
        return concertations
                .byId(Objects.requireNonNull(happening.concertation()), Optional.of(reader))
                .filter(c -> c.state() == State.OPENED);
    }

    private Optional<Contribution> published(Happening happening, Actor reader) {
        return contributions
                .byId(Objects.requireNonNull(happening.contribution()), Optional.of(reader))
                .filter(c -> c.state() == ContributionState.PUBLISHED);
    }

    private News ofConcertation(Happening happening, Concertation concertation) {
        var address = addresses.of(concertation);
        var path = switch (happening.kind()) {
            case SYNTHESIS -> address.document(DocumentKind.SYNTHESIS);
            case CONCLUSIONS -> address.document(DocumentKind.CONCLUSIONS);
            default -> address.concertation();
        };
        var key = happening.kind() == HappeningKind.STAGE ? key(happening) + "." + happening.detail() : key(happening);
        return new News(key, concertation.title(), path);
    }

    private Optional<News> newsletter(Happening happening, Concertation concertation, Actor reader) {
        return newsletters
                .byId(new NewsletterId(Objects.requireNonNull(happening.text())), Optional.of(reader))
                .filter(letter -> letter.withdrawn().isEmpty())
                .map(letter -> new News(
                        key(happening),
                        letter.text().subject(),
                        words.path(letter, concertation),
                        Optional.of(new News.Whole(letter, concertation))));
    }

    private News ofContribution(Happening happening, boolean own, Contribution contribution, Actor reader) {
        return new News(
                own ? key(happening) + ".own" : key(happening),
                contribution.title(),
                path(contribution, contribution.path(), reader));
    }

    private Optional<News> reply(Happening happening, Contribution about, Actor reader) {
        return arguments
                .byId(new ArgumentId(UUID.fromString(happening.detail())), Optional.of(reader))
                .filter(argument -> !argument.hidden())
                .filter(argument -> argument.replies().stream()
                        .anyMatch(reply -> reply.id().value().equals(happening.text())))
                .map(argument -> new News(key(happening), about.title(), path(about, argument.path(about), reader)));
    }

    /** Said without the words: they stand, with the reasons, in the account of their author. */
    private static News moderated(Happening happening) {
        return new News(key(happening) + "." + happening.detail(), "", ACCOUNT);
    }

    private boolean isShown(Happening happening, Contribution about) {
        return suggestions.of(about.id()).stream()
                .anyMatch(suggestion -> suggestion.id().value().equals(happening.text()));
    }

    private String path(Contribution contribution, String publicPath, Actor reader) {
        var isPublic = concertations
                .byId(contribution.concertation(), Optional.of(reader))
                .filter(c -> c.visibility() == Visibility.PUBLIC)
                .isPresent();
        return isPublic ? publicPath : inApplication(contribution);
    }

    private static String inApplication(Contribution contribution) {
        return "/app/contributions/" + contribution.id();
    }

    private static String key(Happening happening) {
        return KEY + happening.kind();
    }
}
