package fr.concertations.synthesis;

import fr.concertations.argument.ArgumentId;
import fr.concertations.argument.Stance;
import fr.concertations.contribution.ContributionId;
import fr.concertations.contribution.ContributionKind;
import fr.concertations.identity.Channel;
import fr.concertations.identity.College;
import fr.concertations.kernel.Slug;
import org.jspecify.annotations.Nullable;

/**
 * A passage as it was when the synthesis was published, with what says where it comes from.
 *
 * @param argument null when the words are the contribution's own
 * @param title of the contribution
 * @param college of whoever wrote these words; null when the source does not say
 */
public record Quotation(
        ExtractId extract,
        ContributionId contribution,
        @Nullable ArgumentId argument,
        @Nullable Stance stance,
        int version,
        int start,
        int end,
        String quote,
        String title,
        ContributionKind kind,
        @Nullable College college,
        Channel channel) {

    /** The words are no longer public: the contribution or the argument was hidden or withdrawn since. */
    public boolean masked() {
        return quote.isEmpty();
    }

    Quotation mask() {
        return new Quotation(
                extract, contribution, argument, stance, version, start, end, "", "", kind, college, channel);
    }

    /** Public address of the contribution. */
    public String path() {
        return "/contributions/" + contribution + "/" + Slug.of(title);
    }
}
