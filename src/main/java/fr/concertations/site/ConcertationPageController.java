package fr.concertations.site;

import fr.concertations.argument.Arguments;
import fr.concertations.ballot.Ballots;
import fr.concertations.contribution.ContributionFilter;
import fr.concertations.contribution.ContributionKind;
import fr.concertations.contribution.Contributions;
import fr.concertations.debate.Act;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.Theme;
import fr.concertations.debate.ThemeId;
import fr.concertations.identity.College;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A concertation for whoever reads: what is asked, where we are, what is said, who spoke. */
@Controller
@RequestMapping("/territoires/{territory}/concertations/{slug}")
class ConcertationPageController {
    private static final int LAST_SHOWN = 3;
    private static final int LAST_PAGE = 500;

    private final ConcertationLookup lookup;
    private final Contributions contributions;
    private final ContributionCards cards;
    private final AgreementCards agreements;
    private final Ballots ballots;
    private final Arguments arguments;
    private final PublishedDocuments documents;
    private final Clock clock;

    ConcertationPageController(
            ConcertationLookup lookup,
            Contributions contributions,
            ContributionCards cards,
            AgreementCards agreements,
            Ballots ballots,
            Arguments arguments,
            PublishedDocuments documents,
            Clock clock) {
        this.lookup = lookup;
        this.contributions = contributions;
        this.cards = cards;
        this.agreements = agreements;
        this.ballots = ballots;
        this.arguments = arguments;
        this.documents = documents;
        this.clock = clock;
    }

    @GetMapping
    String concertation(@PathVariable String territory, @PathVariable String slug, Model model) {
        var found = lookup.require(territory, slug);
        var debate = found.concertation();
        var now = clock.instant();
        common(found, model);
        model.addAttribute("stages", StageLine.of(debate, now));
        model.addAttribute("mayVote", debate.isOpen(Act.VOTE, now));
        model.addAttribute("mayContribute", debate.isOpen(Act.CONTRIBUTE, now));
        model.addAttribute("agreements", agreements.of(debate.id()));
        model.addAttribute("last", cards.of(contributions.newest(debate.id(), LAST_SHOWN)));
        var counts = contributions.counts(debate.id());
        var positions = ballots.counts(debate.id());
        model.addAttribute("counts", counts);
        model.addAttribute("ballots", positions);
        model.addAttribute("participation", Participation.of(counts, positions));
        model.addAttribute("argumentCount", arguments.count(debate.id()));
        model.addAttribute("documents", documents.of(found));
        return "concertation";
    }

    @GetMapping("/contributions")
    String contributions(
            @PathVariable String territory,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String theme,
            @RequestParam(required = false) @Nullable String college,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var found = lookup.require(territory, slug);
        var debate = found.concertation();
        var filter = new ContributionFilter(
                known(ContributionKind.class, type), themeOf(debate, theme), known(College.class, college));
        var number = Math.clamp(page, 1, LAST_PAGE);
        var slice = contributions.list(debate.id(), filter, number, Optional.empty());
        common(found, model);
        model.addAttribute("slice", slice);
        model.addAttribute("cards", cards.of(slice.items()));
        model.addAttribute("kinds", ContributionKind.values());
        model.addAttribute("colleges", College.values());
        model.addAttribute("type", filter.kind());
        model.addAttribute("theme", filter.theme() == null ? null : theme);
        model.addAttribute("college", filter.college());
        return "contributions";
    }

    private static void common(ConcertationLookup.Found found, Model model) {
        model.addAttribute("section", "territories");
        model.addAttribute("territory", found.territory());
        model.addAttribute("debate", found.concertation());
        model.addAttribute("path", found.path());
    }

    private static @Nullable ThemeId themeOf(Concertation debate, @Nullable String code) {
        return debate.themes().stream()
                .filter(t -> t.code().equals(code))
                .findFirst()
                .map(Theme::id)
                .orElse(null);
    }

    /** The constant a filter names; an unknown word filters nothing. */
    private static <E extends Enum<E>> @Nullable E known(Class<E> type, @Nullable String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
