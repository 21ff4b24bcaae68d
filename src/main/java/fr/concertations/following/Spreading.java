package fr.concertations.following;

import fr.concertations.debate.Concertations;
import fr.concertations.debate.Visibility;
import fr.concertations.identity.Accounts;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what happened to those who follow it and to whom it concerns, each once. */
@Service
class Spreading {
    private static final int AT_ONCE = 50;
    private static final Duration STILL_NEWS = Duration.ofDays(1);

    private final HappeningRepository happenings;
    private final NoticeRepository notices;
    private final Concertations concertations;
    private final Accounts accounts;
    private final Heard heard;
    private final NewsDesk desk;
    private final Clock clock;

    Spreading(
            HappeningRepository happenings,
            NoticeRepository notices,
            Concertations concertations,
            Accounts accounts,
            Heard heard,
            NewsDesk desk,
            Clock clock) {
        this.happenings = happenings;
        this.notices = notices;
        this.concertations = concertations;
        this.accounts = accounts;
        this.heard = heard;
        this.desk = desk;
        this.clock = clock;
    }

    /** Étapes begin by the clock alone: those that just did happen now. */
    @Transactional
    public void noticeStages() {
        var now = clock.instant();
        happenings.stagesBegun(now.minus(STILL_NEWS), now).stream()
                .filter(stage -> !happenings.isKnown(stage.key()))
                .forEach(happenings::add);
    }

    /** @return false when nothing was left to tell */
    @Transactional
    public boolean spread() {
        var ids = happenings.toSpread(AT_ONCE);
        ids.forEach(this::spread);
        return !ids.isEmpty();
    }

    private void spread(UUID id) {
        var happening = happenings.require(id);
        var concertation = Optional.ofNullable(happening.concertation()).flatMap(concertations::unchecked);
        var told = notices.tell(id, happening, heard.of(happening), clock.instant());
        if (concertation.filter(c -> c.visibility() != Visibility.PUBLIC).isPresent())
            for (var account : told)
                if (accounts.actor(account)
                        .flatMap(reader -> desk.news(happening, false, reader))
                        .isEmpty()) notices.forget(id, account);
        happenings.spread(id);
    }
}
