package fr.concertations.site;

import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionVersion;
import fr.concertations.moderation.Decision;
import fr.concertations.moderation.Moderation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happened to a contribution since it was written, dated: the oldest first. */
@Component
class ContributionLife {
    private static final String CONTRIBUTION = "contribution";
    private static final int MOST = 12;

    private final Moderation moderation;
    private final WhatItFed fed;

    ContributionLife(Moderation moderation, WhatItFed fed) {
        this.moderation = moderation;
        this.fed = fed;
    }

    /**
     * Something that happened.
     *
     * @param key of the text that says it, with {@code number} for its {@code {0}}
     * @param text words of what it fed, if any
     * @param path where to read it, if anywhere
     */
    record Step(
            Instant at,
            String key,
            int number,
            String text,
            @Nullable String path) {}

    /** @param more how many steps are left out */
    record Life(List<Step> steps, int more) {}

    Life of(Contribution contribution, List<ContributionVersion> versions) {
        var steps = new ArrayList<Step>();
        steps.add(new Step(contribution.submittedAt(), "reading.life.written." + contribution.channel(), 1, "", null));
        versions.stream().filter(v -> v.version() > 1).forEach(v -> steps.add(changed(contribution, v)));
        moderation.decisions(CONTRIBUTION, contribution.id().value()).stream()
                .filter(decision -> decision.action() != Decision.Action.KEEP)
                .forEach(decision -> steps.add(moderated(decision)));
        steps.addAll(fed.by(contribution));
        steps.sort(Comparator.comparing(Step::at));
        return shortened(steps);
    }

    /** The beginning and the end: what it was, and how far it went. */
    private static Life shortened(List<Step> steps) {
        if (steps.size() <= MOST) return new Life(steps, 0);
        var shown = new ArrayList<>(steps.subList(0, MOST / 2));
        shown.addAll(steps.subList(steps.size() - MOST / 2, steps.size()));
        return new Life(shown, steps.size() - MOST);
    }

    private static Step changed(Contribution contribution, ContributionVersion version) {
        var key = version.suggested() ? "reading.life.suggested" : "reading.life.changed";
        var path = contribution.path() + "/versions#version-" + version.version();
        return new Step(version.writtenAt(), key, version.version(), "", path);
    }

    /** That it was hidden or put back; why is for its author. */
    private static Step moderated(Decision decision) {
        return new Step(decision.decidedAt(), "reading.life." + decision.action(), 0, "", null);
    }
}
