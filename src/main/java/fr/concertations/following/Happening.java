package fr.concertations.following;

import fr.concertations.contribution.ContributionId;
import fr.concertations.debate.ConcertationId;
import fr.concertations.identity.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened and may be told.
 *
 * @param key the same thing has the same
 * @param detail which kind of étape or of text; the argument that was replied to
 * @param text the suggestion or the reply it is about
 * @param actor who did it
 * @param person whose own text it is about
 */
record Happening(
        String key,
        HappeningKind kind,
        String detail,
        @Nullable UUID text,
        @Nullable ConcertationId concertation,
        @Nullable ContributionId contribution,
        @Nullable AccountId actor,
        @Nullable AccountId person,
        Instant at) {}
