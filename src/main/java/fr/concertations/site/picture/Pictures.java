package fr.concertations.site.picture;

import fr.concertations.ballot.Ballots;
import fr.concertations.ballot.Tally;
import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionId;
import fr.concertations.contribution.Contributions;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.Concertations;
import fr.concertations.debate.Stage;
import fr.concertations.kernel.NotFound;
import fr.concertations.kernel.Texts;
import fr.concertations.kernel.Typography;
import fr.concertations.territory.Territories;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the picture of each public page says, of what anybody may read. */
@Component
class Pictures {
    private final Territories territories;
    private final Concertations concertations;
    private final Contributions contributions;
    private final Ballots ballots;
    private final Texts texts;
    private final Clock clock;

    Pictures(
            Territories territories,
            Concertations concertations,
            Contributions contributions,
            Ballots ballots,
            Texts texts,
            Clock clock) {
        this.territories = territories;
        this.concertations = concertations;
        this.contributions = contributions;
        this.ballots = ballots;
        this.texts = texts;
        this.clock = clock;
    }

    Picture site(Locale locale) {
        return Picture.of(name(locale), "", texts.get("site.home.title", locale), texts.get("shell.tagline", locale));
    }

    /** @throws NotFound for a territory the directory does not have */
    Picture territory(String slug, Locale locale) {
        var territory = territories.bySlug(slug).orElseThrow(() -> new NotFound(slug));
        var debates =
                concertations.ofTerritory(territory.code(), Optional.empty()).size();
        return Picture.of(
                name(locale),
                texts.get("territory.kind." + territory.kind(), locale),
                territory.name(),
                debates == 0 ? "" : texts.get("sharing.picture.concertations", locale, debates));
    }

    /** @throws NotFound for one that is not public, as for one that does not exist */
    Picture concertation(String slug, Locale locale) {
        var debate = concertations.bySlug(slug, Optional.empty()).orElseThrow(() -> new NotFound(slug));
        return Picture.of(name(locale), places(debate), debate.title(), status(debate, locale));
    }

    /** @throws NotFound for one that is not public, as for one that does not exist */
    Picture contribution(ContributionId id, Locale locale) {
        var contribution = contributions.require(id, Optional.empty());
        var debate = concertations.require(contribution.concertation(), Optional.empty());
        var kind = texts.get("contribution.kind." + contribution.kind(), locale);
        var picture = Picture.of(
                name(locale), texts.get("sharing.picture.in", locale, kind, debate.title()), contribution.title(), "");
        return positions(contribution, locale).map(picture::with).orElse(picture);
    }

    private Optional<Picture.Positions> positions(Contribution contribution, Locale locale) {
        var tally = ballots.tally(contribution.id());
        double all = tally.expressed();
        if (all == 0) return Optional.empty();
        return Optional.of(new Picture.Positions(
                tally.agree() / all, tally.mixed() / all, tally.disagree() / all, words(tally, locale)));
    }

    private String words(Tally tally, Locale locale) {
        return texts.get(
                "reading.positions", locale, tally.expressed(), tally.agree(), tally.mixed(), tally.disagree());
    }

    private String places(Concertation debate) {
        var known = territories.byCodes(debate.territories());
        return debate.territories().stream()
                .flatMap(code -> Optional.ofNullable(known.get(code)).stream())
                .map(territory -> territory.name())
                .collect(Collectors.joining(", "));
    }

    private String status(Concertation debate, Locale locale) {
        return debate.stageAt(clock.instant())
                .map(stage -> until(stage, locale))
                .orElseGet(() -> texts.get("site.card.between", locale));
    }

    private String until(Stage stage, Locale locale) {
        return texts.get(
                "site.card.until",
                locale,
                texts.get("debate.stage." + stage.kind(), locale),
                Typography.shortDate(Typography.dayInParis(stage.endsAt().minusNanos(1)), locale));
    }

    private String name(Locale locale) {
        return texts.get("shell.name", locale);
    }
}
