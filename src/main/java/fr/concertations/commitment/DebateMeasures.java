package fr.concertations.commitment;

import fr.concertations.ballot.Turnouts;
import fr.concertations.contribution.ContributionFigures;
import fr.concertations.identity.Channel;
import fr.concertations.identity.College;
import java.util.EnumSet;
import java.util.Optional;

/** Commitments about how the debate is held. */
final class DebateMeasures {
    private static final EnumSet<Channel> WITHOUT_A_SCREEN = EnumSet.of(Channel.PAPER, Channel.WORKSHOP);

    private DebateMeasures() {}

    /** What is in debate is written, a presentation, questions and étapes, and public before people contribute; the same day will do. */
    static Finding sincerity(Facts facts) {
        var debate = facts.concertation();
        var questions = debate.questions().size();
        var stages = debate.stages().size();
        if (!debate.presentation().isBlank() && questions > 0 && stages > 0) {
            var late = facts.daysPublicAfter(facts.participationBegins());
            return late > 0
                    ? facts.due(facts.participationBegins(), "sincerite.late", late)
                    : facts.kept("sincerite.kept", questions, stages);
        }
        return facts.due(facts.participationBegins(), "sincerite.missing", questions, stages);
    }

    /** Somebody could take part without a screen, before participation ends. */
    static Finding publics(Facts facts) {
        var offline = facts.voices().stream()
                        .filter(v -> WITHOUT_A_SCREEN.contains(v.channel()))
                        .mapToLong(ContributionFigures.Voice::contributions)
                        .sum()
                + facts.turnout().stream()
                        .filter(l -> WITHOUT_A_SCREEN.contains(l.channel()))
                        .mapToLong(Turnouts.Line::positions)
                        .sum();
        var heard = EnumSet.noneOf(College.class);
        facts.voices().forEach(v -> v.college().ifPresent(heard::add));
        facts.turnout().forEach(l -> l.college().ifPresent(heard::add));
        var all = College.values().length;
        if (offline > 0) return facts.kept("publics.kept", offline, heard.size(), all);
        return facts.due(facts.participationEnds(), "publics.onlineOnly", heard.size(), all);
    }

    /** Every published total was what the positions add up to when all were last counted again. */
    static Finding counting(Facts facts) {
        if (facts.positions() == 0) return facts.notMeasurable("comptage.nothing");
        var recounted = facts.recounted()
                .filter(last ->
                        facts.participationBegins().filter(last.at()::isAfter).isPresent());
        if (recounted.isEmpty()) return facts.due(Optional.empty(), "comptage.waiting", facts.positions());
        var last = recounted.get();
        return last.differences() == 0
                ? facts.kept("comptage.kept", facts.positions(), last.at())
                : facts.due(Optional.of(facts.now()), "comptage.differences", last.differences(), last.at());
    }

    static Finding moderation(Facts facts) {
        var figures = facts.moderation();
        if (figures.explained() < figures.decisions())
            return facts.due(
                    Optional.of(facts.now()),
                    "moderation.unexplained",
                    figures.decisions(),
                    figures.decisions() - figures.explained());
        if (figures.oldest().isPresent())
            return facts.due(
                    Optional.empty(),
                    "moderation.waiting",
                    figures.waiting(),
                    figures.oldest().get());
        if (figures.days().isPresent())
            return facts.kept(
                    "moderation.kept",
                    figures.decisions(),
                    Math.round(figures.days().get()));
        return figures.decisions() > 0
                ? facts.kept("moderation.decided", figures.decisions())
                : facts.notMeasurable("moderation.nothing");
    }
}
