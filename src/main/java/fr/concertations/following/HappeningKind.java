package fr.concertations.following;

import fr.concertations.following.Followed.Kind;
import java.util.Set;

/** What may be told. Texts: {@code following.news.<NAME>}, and more parts where they differ. */
enum HappeningKind {
    OPENED(false, Kind.TERRITORY, Kind.THEME),
    STAGE(false, Kind.CONCERTATION),
    SYNTHESIS(false, Kind.CONCERTATION, Kind.TERRITORY),
    CONCLUSIONS(false, Kind.CONCERTATION, Kind.TERRITORY, Kind.THEME),
    NEWSLETTER(false, Kind.CONCERTATION),
    REWRITTEN(false, Kind.CONTRIBUTION),
    ANSWERED(true, Kind.CONTRIBUTION),
    HIDDEN(true),
    RESTORED(true),
    SUGGESTED(true),
    ACCEPTED(true),
    DECLINED(true),
    REPLIED(false);

    private final boolean fate;
    private final Set<Kind> heardBy;

    HappeningKind(boolean fate, Kind... heardBy) {
        this.fate = fate;
        this.heardBy = Set.of(heardBy);
    }

    /** It decides what becomes of the text of the person it concerns. */
    boolean isFate() {
        return fate;
    }

    boolean isHeardBy(Kind followed) {
        return heardBy.contains(followed);
    }
}
